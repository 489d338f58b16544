### La cuenta: de quién es, si el dispositivo está verificado, y la salida.

your-account = Tu cuenta
matrix-id = ID de Matrix
homeserver = Servidor base
this-device = Este dispositivo

## { $device } es el ID del dispositivo

device-verified = { $device }, verificado
# Lo que está entre { $strong } y { $end } destaca.
device-not-verified = { $device }, { $strong }sin verificar{ $end }
device-unknown = { $device }, ahora no se sabe si está verificado

##

some-apps-warn = En salas cifradas, las aplicaciones de algunas personas pueden poner una advertencia en tus mensajes u ocultarlos hasta que verifiques este dispositivo.

## El idioma de las páginas

# Un título.
language = Idioma
# Delante de una lista de idiomas, de los que el primero es el siguiente.
language-of-the-pages = Idioma de estas páginas
language-of-the-browser = El del navegador
# Un botón.
change-language = Cambiar el idioma

## Verificar el dispositivo

# Un enlace, un título, y el de la página.
verify-this-device = Verificar este dispositivo
what-for = Con tu clave de recuperación, las aplicaciones de otras personas saben que este dispositivo es tuyo.
recovery-key = Clave de recuperación
recovery-key-hint = Doce bloques de cuatro letras y cifras. Tu otra aplicación de Matrix la llama clave de recuperación o clave de seguridad.
# Un botón.
verify = Verificar
# Un título.
without-it = Sin ella
without-it-text = Todo funciona en las salas sin cifrar. En salas cifradas, las aplicaciones de algunas personas pueden poner una advertencia en tus mensajes u ocultarlos, y lo que se escribió antes de que iniciaras sesión no se puede leer aquí.
# Un enlace.
skip-for-now = Omitir por ahora
not-verified-unreachable = No se ha podido contactar con el servidor base, así que el dispositivo sigue sin verificar.
try-again-in-a-moment = Vuelve a intentarlo dentro de un momento.
not-the-recovery-key = Esta no es la clave de recuperación de tu cuenta.
not-the-recovery-key-hint = Tiene doce bloques de cuatro letras y cifras. Te la dio tu otra aplicación de Matrix cuando la configuraste; allí también puedes crear una nueva.
no-recovery-key = Tu cuenta todavía no tiene clave de recuperación.
no-recovery-key-hint = Configura una en otra aplicación de Matrix (en Element: Ajustes, Cifrado) y vuelve.
could-not-be-verified = No se ha podido verificar el dispositivo.

## Cerrar sesión

# Un título.
leave = Salir
others-use-it-too = Otras consolas y comandos de esta cuenta en este equipo usan la misma sesión.
# Un enlace a la página que pregunta.
log-out-link = Cerrar sesión…
# Un botón, y el título de la página.
log-out = Cerrar sesión
# { $user } es un ID de Matrix.
log-out-of = ¿Cerrar la sesión de { $user }?
# { $why } es lo que ha fallado.
still-logged-in = La sesión sigue abierta: { $why }.
still-logged-in-hint = Vuelve a intentarlo más tarde, u olvida la cuenta solo en este equipo. El servidor base seguirá mostrando el dispositivo hasta que lo elimines en otra aplicación.
commands-stop = Dejan de funcionar todas las consolas y todos los comandos de esta cuenta en este equipo.
keys-go = Se eliminan las claves de mensajes cifrados que solo tiene este equipo. Los mensajes se siguen pudiendo leer en tus otros dispositivos.
break-outs-stay = Los grupos abiertos siguen abiertos, y nadie pierde su sala.
# Un botón.
forget-here = Olvidarla solo en este equipo
# Un enlace.
stay = Quedarse
no-logging-out = en esta consola no se puede cerrar la sesión
is-logged-out = La sesión de { $user } está cerrada.
