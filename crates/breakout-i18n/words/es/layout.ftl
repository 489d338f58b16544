### Lo que rodea todas las páginas de la consola.

skip-to-content = Saltar al contenido
brand = Salas para grupos pequeños
log-in-again = Volver a iniciar sesión
## En la demostración

# { $own } es la persona de quien es la página.
this-is-a-demo = Esto es una demostración. Tú eres { $own }. Mírala en otra pestaña como
people-of-the-demo = Gente de la demostración
# { $name } es alguien de la demostración, { $part } es su papel: «Olga, dirige».
person-with-part = { $name } ({ $part })
the-host = dirige
a-moderator = modera
a-participant = participa

## La línea que dice por qué no llega nada nuevo del servidor base

# { $why } es lo que ha fallado.
homeserver-unreachable = No se puede contactar con el servidor base ({ $why }). Puede que lo que ves no esté al día; se vuelve a intentar.
login-ended = Tu sesión está cerrada: el servidor base ya no la acepta. Puede que lo que ves no esté al día.
logged-out = Tu sesión está cerrada.
# { $why } es lo que ha fallado, { $hints } lo que se puede hacer.
account-lost = La consola ha perdido su cuenta: { $why }. { $hints }
account-lost-for-good = La consola ha perdido su cuenta: { $why }.
# Dos cosas que se pueden hacer.
hints-in-turn = { $hint }; { $next }
