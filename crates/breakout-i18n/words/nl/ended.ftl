### Wat er wordt gezegd als een break-out is afgelopen en daarbij iets niet is gelukt.
###
### { $reason } is in de taal van de homeserver.

## Het eerste wat niet is gelukt

ended-not-told = de break-outsessie is afgelopen, maar het bericht dat iedereen terugroept, kon niet worden verstuurd
closed-not-told = er is geen break-outsessie open, maar het bericht dat iedereen terugroept, kon niet worden verstuurd
ended-still-quiet = de break-outsessie is afgelopen, maar in de hoofdkamer kunnen nog steeds alleen moderators schrijven, en dat kon niet worden gewijzigd
closed-still-quiet = er is geen break-outsessie open, maar in de hoofdkamer kunnen nog steeds alleen moderators schrijven, en dat kon niet worden gewijzigd
ended-widget-left = de break-outsessie is afgelopen, maar de widget is nog open en kon niet worden gesloten
closed-widget-left = er is geen break-outsessie open, maar de widget is dat nog wel en kon niet worden gesloten
ended-timer-left = de break-outsessie is afgelopen, maar de timer van de homeserver kon niet worden geannuleerd
closed-timer-left = er is geen break-outsessie open, maar de timer van de homeserver kon niet worden geannuleerd

## Andere daarna

also-not-told = bovendien kon het bericht dat iedereen terugroept, niet worden verstuurd: { $reason }
also-still-quiet = bovendien kunnen in de hoofdkamer nog steeds alleen moderators schrijven, en dat kon niet worden gewijzigd: { $reason }
also-widget-left = bovendien is de widget nog open en kon hij niet worden gesloten: { $reason }
also-timer-left = bovendien kon de timer van de homeserver niet worden geannuleerd: { $reason }

## Wat je kunt doen

tell-people-yourself = vertel zelf aan iedereen dat het is afgelopen
end-lifts-quiet = wie de rechten van de kamer mag wijzigen, kan de break-outsessie nog een keer beëindigen; dan kan iedereen weer schrijven
end-closes-widget = wie de indeling van de kamer mag wijzigen, kan de break-outsessie nog een keer beëindigen; dan sluit de widget
end-cancels-timer = beëindig de break-outsessie nog een keer voordat iemand anders er hier een opent; anders kan de timer die beëindigen
