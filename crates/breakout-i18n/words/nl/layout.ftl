### Wat om elke pagina van de console heen staat.

skip-to-content = Naar de inhoud
brand = Break-outruimtes
log-in-again = Opnieuw inloggen
## In de demo

# { $own } is de persoon van wie de pagina is.
this-is-a-demo = Dit is een demo. Je bent { $own }. Bekijk de demo in een ander tabblad als
people-of-the-demo = Mensen van de demo
# { $name } is iemand van de demo, { $part } waarvoor die er is: "Olga, de host".
person-with-part = { $name }, { $part }
the-host = de host
a-moderator = een moderator
a-participant = een deelnemer

## De regel die zegt waarom er niets nieuws van de homeserver komt

# { $why } is wat er misging.
homeserver-unreachable = De homeserver is niet bereikbaar ({ $why }). Wat je ziet, is misschien verouderd; er wordt opnieuw verbinding gezocht.
login-ended = Je bent uitgelogd: de homeserver accepteert deze login niet meer. Wat je ziet, is misschien verouderd.
logged-out = Je bent uitgelogd.
# { $why } is wat er misging, { $hints } wat je eraan kunt doen.
account-lost = De console is het account kwijt: { $why }. { $hints }
account-lost-for-good = De console is het account kwijt: { $why }.
# Twee dingen die je kunt doen.
hints-in-turn = { $hint }; { $next }
