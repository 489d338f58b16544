### Een start die bezig is, en wat ervan is geworden.

## Koppen terwijl het bezig is

opening-groups = { $groups ->
    [one] { $groups } groep wordt geopend
   *[other] { $groups } groepen worden geopend
}
# Van tevoren.
making-so-many-rooms = { $rooms ->
    [one] { $rooms } kamer wordt gemaakt
   *[other] { $rooms } kamers worden gemaakt
}

## Stappen

reading-the-room = De kamer wordt ingelezen
making-rooms = Kamers worden gemaakt
other-device = Een ander apparaat van jou is hier groepen aan het openen; daarop wordt gewacht
looking-for-rooms = Kamers van een eerdere start worden gezocht
inviting-people = Deelnemers worden uitgenodigd, nog { $left }
opening = De groepen worden geopend
quieting = Vanaf nu kunnen hier alleen moderators schrijven
telling-everybody = Iedereen krijgt bericht
telling-everybody-part = Iedereen krijgt bericht, bericht { $number } van { $of }
telling-replaced = Open; de eerdere groepen krijgen bericht
open = Open; een ogenblik
# { $wait } is een tijd.
asked-to-wait = De homeserver vraagt { $wait } te wachten voor het volgende verzoek
asked-to-wait-with-rooms = { $left ->
    [one] De homeserver vraagt { $wait } te wachten voor het volgende verzoek, nog { $left } kamer te gaan
   *[other] De homeserver vraagt { $wait } te wachten voor het volgende verzoek, nog { $left } kamers te gaan
}
# Wat een balk zegt die zich vult.
done-of = { $done } van { $total }

## Het is niet gelukt: koppen

not-opened = De break-outsessie is niet geopend
not-all-ready = Niet alle kamers zijn klaar
half-done = De groepen zijn open, maar niet alles is gelukt

## Het is niet gelukt: waarom, en wat je kunt doen

widget-not-open = De widget kon in Element niet worden geopend.
groups-not-told = De mensen in eerdere groepen konden geen bericht krijgen dat er nieuwe groepen open zijn.
not-all-invited = Niet iedereen kon worden uitgenodigd.
not-all-invited-and-told = Niet iedereen kon worden uitgenodigd, en niet alle eerdere groepen konden bericht krijgen.
# Wat er voor { $whom }, een persoon of een kamer, niet kon, en waarom.
failed-for = { $whom }: { $reason }
cut-off = Een eerdere start in deze kamer is afgebroken.
cut-off-hint = Je kunt ermee doorgaan, of in plaats daarvan met het plan hieronder beginnen.
# Een knop.
go-on-with-the-earlier = Doorgaan met de eerdere start
opened-by-somebody-else = Iemand anders heeft hier intussen een break-outsessie geopend.
another-was-opened = Intussen is er een andere break-outsessie geopend.
# { $user } is een gebruikers-ID.
another-was-opened-by = Intussen is er een andere break-outsessie geopend, door { $user }.
not-made = { $rooms ->
    [one] { $failed } van { $rooms } kamer kon niet worden gemaakt.
   *[other] { $failed } van { $rooms } kamers konden niet worden gemaakt.
}
others-are-kept-start = De andere blijven bewaard. Klik opnieuw op Beginnen om verder te gaan.
others-are-kept-prepare = De andere blijven bewaard. Doe het nog een keer om verder te gaan.
homeserver-said = De homeserver zei: { $reason }

## Kamers die van tevoren zijn gemaakt

rooms-are-ready = { $rooms ->
    [one] { $rooms } kamer is klaar.
   *[other] { $rooms } kamers zijn klaar.
}
