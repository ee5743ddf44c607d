<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name></name>
    <message>
        <source>Bladeren</source>
        <translation>Browse</translation>
    </message>
    <message>
        <source>Zoek een organisatie</source>
        <translation>Find an organisation</translation>
    </message>
    <message>
        <source>Organisaties van A tot Z</source>
        <translation>Organisations from A to Z</translation>
    </message>
    <message>
        <source>Hulpvragen</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>A-Z</source>
        <translation>A-Z</translation>
    </message>
    <message>
        <source>Wat moet het zijn? Geen namen, niets over een bewoner.</source>
        <translation>What should it be? No names, nothing about a resident.</translation>
    </message>
    <message>
        <source>Wat moet het zijn? Geen namen.</source>
        <translation>What should it be? No names.</translation>
    </message>
    <message>
        <source>Bewaar het briefje…</source>
        <translation>Save the slip…</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kruis aan wat er niet klopt, of schrijf het op.</source>
        <translation>Tick what is wrong, or write it down.</translation>
    </message>
    <message>
        <source>Dit lijkt op een persoonsgegeven. Haal het weg.</source>
        <translation>This looks like personal data. Take it out.</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>adres</source>
        <translation>address</translation>
    </message>
    <message>
        <source>tijden</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>voor wie</source>
        <translation>for whom</translation>
    </message>
    <message>
        <source>kosten</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>wie mag aanmelden</source>
        <translation>who may refer</translation>
    </message>
    <message>
        <source>bestaat niet meer</source>
        <translation>no longer exists</translation>
    </message>
    <message>
        <source>iets anders</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>Bel nu</source>
        <translation>Call now</translation>
    </message>
    <message>
        <source>Bewaar het briefje</source>
        <translation>Save the slip</translation>
    </message>
    <message>
        <source>Het briefje is bewaard. Geef het aan wie de catalogus beheert.</source>
        <translation>The slip is saved. Give it to whoever keeps the catalogue.</translation>
    </message>
    <message>
        <source>Het briefje kan daar niet worden bewaard. Kies een andere plek.</source>
        <translation>The slip cannot be saved there. Choose another place.</translation>
    </message>
    <message>
        <source>Over dit aanbod</source>
        <translation>About this service</translation>
    </message>
    <message>
        <source>Kies een aanbod om alles te lezen.</source>
        <translation>Choose a service to read all about it.</translation>
    </message>
    <message>
        <source>Waarom dit aanbod</source>
        <translation>Why this service</translation>
    </message>
    <message>
        <source>Past het?</source>
        <translation>Does it fit?</translation>
    </message>
    <message>
        <source>Wat is het</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Eerste stap</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Wat u doet</source>
        <translation>What you do</translation>
    </message>
    <message>
        <source>Wie mag aanmelden</source>
        <translation>Who may refer</translation>
    </message>
    <message>
        <source>Voorwaarden</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Bedragen</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Meenemen</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Uw gemeente</source>
        <translation>Your municipality</translation>
    </message>
    <message>
        <source>Andere namen</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>+ gegeven</source>
        <translation>+ fact</translation>
    </message>
    <message>
        <source>Zet een gegeven van de bewoner erbij</source>
        <translation>Add a fact about the resident</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>kinderen</source>
        <translation>children</translation>
    </message>
    <message>
        <source>leeftijd kinderen</source>
        <translation>children&apos;s ages</translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>leeftijd bewoner</source>
        <translation>resident&apos;s age</translation>
    </message>
    <message>
        <source>spreekt</source>
        <translation>speaks</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>weinig Nederlands</source>
        <translation>little Dutch</translation>
    </message>
    <message>
        <source>spreekt Nederlands</source>
        <translation>speaks Dutch</translation>
    </message>
    <message>
        <source>inkomen</source>
        <translation>income</translation>
    </message>
    <message>
        <source>laag inkomen</source>
        <translation>low income</translation>
    </message>
    <message>
        <source>geen laag inkomen</source>
        <translation>income not low</translation>
    </message>
    <message>
        <source>zorgverzekering</source>
        <translation>health insurance</translation>
    </message>
    <message>
        <source>verzekerd</source>
        <translation>insured</translation>
    </message>
    <message>
        <source>onverzekerd</source>
        <translation>not insured</translation>
    </message>
    <message>
        <source>zwanger</source>
        <translation>pregnant</translation>
    </message>
    <message>
        <source>niet zwanger</source>
        <translation>not pregnant</translation>
    </message>
    <message>
        <source>alleen</source>
        <translation>alone</translation>
    </message>
    <message>
        <source>alleenstaand</source>
        <translation>single</translation>
    </message>
    <message>
        <source>niet alleenstaand</source>
        <translation>not single</translation>
    </message>
    <message>
        <source>verblijf</source>
        <translation>residence</translation>
    </message>
    <message>
        <source>huisdier</source>
        <translation>pet</translation>
    </message>
    <message>
        <source>geen huisdier</source>
        <translation>no pet</translation>
    </message>
    <message>
        <source>kind van %1 jaar</source>
        <translation>child aged %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(eren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message>
        <source>geen kinderen</source>
        <translation>no children</translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Wat klopt er niet?</source>
        <translation>What is wrong?</translation>
    </message>
    <message>
        <source>Door deze woorden</source>
        <translation>Because of these words</translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>Notitie van het team</source>
        <translation>Team note</translation>
    </message>
    <message>
        <source>Het lettertype van Doorwijzer ontbreekt. Het venster werkt; installeer opnieuw voor u een blad afdrukt.</source>
        <translation>Doorwijzer&apos;s own font is missing. The window works; install again before you print a sheet.</translation>
    </message>
    <message>
        <source>Klopt het niet? Kies iets anders.</source>
        <translation>Not right? Choose something else.</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Farsi of Dari</source>
        <translation>Farsi or Dari</translation>
    </message>
    <message>
        <source>Frans</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Somalisch</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spaans</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turks</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Oekraïens</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>verblijfsrecht</source>
        <translation>right of residence</translation>
    </message>
    <message>
        <source>statushouder of vluchteling</source>
        <translation>refugee or permit holder</translation>
    </message>
    <message>
        <source>EU-burger</source>
        <translation>EU citizen</translation>
    </message>
    <message>
        <source>zonder verblijfspapieren</source>
        <translation>without residence papers</translation>
    </message>
    <message>
        <source>en</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Nieuw gesprek</source>
        <translation>New conversation</translation>
    </message>
    <message>
        <source>Verberg alles</source>
        <translation>Hide everything</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Druk op een toets om verder te gaan.</source>
        <translation>Press a key to go on.</translation>
    </message>
    <message>
        <source>Alle toetsen</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Terug (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>typen</source>
        <translation>type</translation>
    </message>
    <message>
        <source>hulpvragen en aanbod komen met elke letter mee</source>
        <translation>needs and services follow with every letter</translation>
    </message>
    <message>
        <source>van het vak naar het aanbod, en terug</source>
        <translation>from the box to the services, and back</translation>
    </message>
    <message>
        <source>lees alles over het gekozen aanbod</source>
        <translation>read all about the chosen service</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>space</translation>
    </message>
    <message>
        <source>zet het gekozen aanbod op het blad, of haal het eraf</source>
        <translation>put the chosen service on the sheet, or take it off</translation>
    </message>
    <message>
        <source>zet aanbod 1 tot en met 9 op het blad</source>
        <translation>put service 1 to 9 on the sheet</translation>
    </message>
    <message>
        <source>controleer het blad en druk het af</source>
        <translation>check the sheet and print it</translation>
    </message>
    <message>
        <source>nieuw gesprek: alles wordt gewist</source>
        <translation>new conversation: everything is wiped</translation>
    </message>
    <message>
        <source>een stap terug, en naar het vak</source>
        <translation>one step back, and to the box</translation>
    </message>
    <message>
        <source>3 × Shift</source>
        <translation>3 × Shift</translation>
    </message>
    <message>
        <source>verberg en wis alles, binnen een seconde</source>
        <translation>hide and wipe everything, within a second</translation>
    </message>
    <message>
        <source>naar het volgende onderdeel</source>
        <translation>to the next part</translation>
    </message>
    <message>
        <source>naar de postcode of plaats</source>
        <translation>to the postcode or place</translation>
    </message>
    <message>
        <source>zet zelf een hulpvraag erbij</source>
        <translation>add a need yourself</translation>
    </message>
    <message>
        <source>blader per leefgebied of van A tot Z</source>
        <translation>browse by part of life or from A to Z</translation>
    </message>
    <message>
        <source>letters groter, kleiner, gewoon</source>
        <translation>text larger, smaller, normal</translation>
    </message>
    <message>
        <source>instellingen</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>deze bladzijde</source>
        <translation>this page</translation>
    </message>
    <message>
        <source>+ hulpvraag</source>
        <translation>+ need</translation>
    </message>
    <message>
        <source>Zet een hulpvraag erbij</source>
        <translation>Add a need</translation>
    </message>
    <message>
        <source>aan</source>
        <translation>on</translation>
    </message>
    <message>
        <source>niet</source>
        <translation>not</translation>
    </message>
    <message>
        <source>uit</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Zoek een hulpvraag</source>
        <translation>Find a need</translation>
    </message>
    <message>
        <source>Hulpvragen per leefgebied</source>
        <translation>Needs by part of life</translation>
    </message>
    <message>
        <source>Notitie van het team. Geen namen, niets over een bewoner.</source>
        <translation>Team note. No names, nothing about a resident.</translation>
    </message>
    <message>
        <source>Notitie van het team, geen namen</source>
        <translation>Team note, no names</translation>
    </message>
    <message>
        <source>Bewaar notitie</source>
        <translation>Keep note</translation>
    </message>
    <message>
        <source>Dit lijkt op een persoonsgegeven. Haal het weg: de notitie is van het hele team.</source>
        <translation>This looks like personal data. Take it out: the whole team reads the note.</translation>
    </message>
    <message>
        <source>Hier herken ik geen hulpvraag in.</source>
        <translation>I see no need in this.</translation>
    </message>
    <message>
        <source>Venster: Qt en PySide6 (LGPL 3). Letters: Noto (OFL). Alle licenties: map LICENSES.</source>
        <translation>Window: Qt and PySide6 (LGPL 3). Fonts: Noto (OFL). All licences are in the folder LICENSES.</translation>
    </message>
    <message>
        <source>catalogus van</source>
        <translation>catalogue of</translation>
    </message>
    <message>
        <source>Taal naast het Nederlands</source>
        <translation>Language beside the Dutch</translation>
    </message>
    <message>
        <source>Kan iemand thuis dit blad zien? Kies dan het onopvallende blad.</source>
        <translation>Can someone at home see this sheet? Then choose the discreet sheet.</translation>
    </message>
    <message>
        <source>Gewoon blad</source>
        <translation>Normal sheet</translation>
    </message>
    <message>
        <source>Alles wat de bewoner nodig heeft</source>
        <translation>All the resident needs</translation>
    </message>
    <message>
        <source>Hetzelfde blad in letters van 18 punten</source>
        <translation>The same sheet in 18-point letters</translation>
    </message>
    <message>
        <source>Onopvallend blad</source>
        <translation>Discreet sheet</translation>
    </message>
    <message>
        <source>Alleen nummers, zonder namen en zonder uitleg</source>
        <translation>Numbers only, without names or explanation</translation>
    </message>
    <message>
        <source>Kopie voor uzelf</source>
        <translation>Copy for yourself</translation>
    </message>
    <message>
        <source>Met de hulpvragen en lijnen voor de pen, zonder wat u typte</source>
        <translation>With the needs and lines for a pen, without what you typed</translation>
    </message>
    <message>
        <source>Alleen Nederlands</source>
        <translation>Dutch only</translation>
    </message>
    <message>
        <source>Soort blad</source>
        <translation>Kind of sheet</translation>
    </message>
    <message>
        <source>%1 staat niet op het blad: er is geen nummer. Vertel het de bewoner.</source>
        <translation>%1 is not on the sheet: there is no number. Tell the resident.</translation>
    </message>
    <message>
        <source>%1 staat niet meer in de catalogus en is van het blad gehaald.</source>
        <translation>%1 is no longer in the catalogue and was taken off the sheet.</translation>
    </message>
    <message>
        <source>Bewaar het blad</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Er staat niets meer op het blad. Ga terug en kies opnieuw.</source>
        <translation>Nothing is left on the sheet. Go back and choose again.</translation>
    </message>
    <message>
        <source>Druk %1 bladen af</source>
        <translation>Print %1 sheets</translation>
    </message>
    <message>
        <source>Vorige bladzijde</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Volgende bladzijde</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>aanmelden</source>
        <translation>referral by</translation>
    </message>
    <message>
        <source>pagina van</source>
        <translation>page of</translation>
    </message>
    <message>
        <source>vers</source>
        <translation>fresh</translation>
    </message>
    <message>
        <source>wordt ouder</source>
        <translation>ageing</translation>
    </message>
    <message>
        <source>oud, controleer</source>
        <translation>old, check first</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <source>regio</source>
        <translation>region</translation>
    </message>
    <message>
        <source>Vertel wat meer over de bewoner, of typ de naam van een organisatie. Voor wat kapot is: de verhuurder.</source>
        <translation>Tell a little more about the resident, or type the name of an organisation. For repairs: the landlord.</translation>
    </message>
    <message>
        <source>Blader per leefgebied</source>
        <translation>Browse by part of life</translation>
    </message>
    <message>
        <source>Kies een hulpvraag</source>
        <translation>Choose a need</translation>
    </message>
    <message>
        <source>De instellingen gelden nu, maar kunnen niet worden bewaard.</source>
        <translation>The settings hold now, but cannot be kept.</translation>
    </message>
    <message>
        <source>De notitie kan niet worden bewaard.</source>
        <translation>The note cannot be kept.</translation>
    </message>
    <message>
        <source>Postcode of plaats</source>
        <translation>Postcode or place</translation>
    </message>
    <message>
        <source>Postcode of plaats van de bewoner</source>
        <translation>Postcode or place of the resident</translation>
    </message>
    <message>
        <source>Welke bedoelt u?</source>
        <translation>Which do you mean?</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Dit lijkt op %1. Niet nodig: laat het weg.</source>
        <translation>This looks like %1. Not needed: leave it out.</translation>
    </message>
    <message>
        <source>een burgerservicenummer</source>
        <translation>a citizen service number</translation>
    </message>
    <message>
        <source>Is de map te beschrijven?</source>
        <translation>Can the folder be written to?</translation>
    </message>
    <message>
        <source>Die plaats ken ik niet.</source>
        <translation>I do not know that place.</translation>
    </message>
    <message>
        <source>Kent u een postcode?</source>
        <translation>Do you know a postcode?</translation>
    </message>
    <message>
        <source>een telefoonnummer</source>
        <translation>a phone number</translation>
    </message>
    <message>
        <source>een e-mailadres</source>
        <translation>an e-mail address</translation>
    </message>
    <message>
        <source>een adres</source>
        <translation>an address</translation>
    </message>
    <message>
        <source>meer  ›</source>
        <translation>more  ›</translation>
    </message>
    <message>
        <source>gezocht op</source>
        <translation>searched for</translation>
    </message>
    <message>
        <source>Zet op blad</source>
        <translation>Put on sheet</translation>
    </message>
    <message>
        <source>Meer voor deze hulpvraag</source>
        <translation>More for this need</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Klopt niet?</source>
        <translation>Not right?</translation>
    </message>
    <message>
        <source>Terug naar de lijst</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Aanbod dat past</source>
        <translation>Services that fit</translation>
    </message>
    <message>
        <source>Terug naar alle hulpvragen</source>
        <translation>Back to all needs</translation>
    </message>
    <message>
        <source>Alles bij</source>
        <translation>Everything at</translation>
    </message>
    <message>
        <source>Alles voor</source>
        <translation>Everything for</translation>
    </message>
    <message>
        <source>Kies links een hulpvraag of een organisatie, of typ hierboven.</source>
        <translation>Choose a need or an organisation on the left, or type above.</translation>
    </message>
    <message>
        <source>Ik herken dit nog niet goed. Kies hierboven een hulpvraag, of vraag het wijkteam.</source>
        <translation>I am not sure of this yet. Choose a need above, or ask the neighbourhood team.</translation>
    </message>
    <message>
        <source>Haal van blad</source>
        <translation>Take off sheet</translation>
    </message>
    <message>
        <source>Op een blad passen er vijf. Haal er eerst een af.</source>
        <translation>A sheet holds five. Take one off first.</translation>
    </message>
    <message>
        <source>Zet eerst een aanbod op het blad: kies er een en druk op spatie.</source>
        <translation>Put a service on the sheet first: choose one and press space.</translation>
    </message>
    <message>
        <source>Gemeente waar u werkt</source>
        <translation>Municipality you work in</translation>
    </message>
    <message>
        <source>Map voor notities van het team</source>
        <translation>Folder for the team&apos;s notes</translation>
    </message>
    <message>
        <source>Kies een map…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Eigen map</source>
        <translation>Own folder</translation>
    </message>
    <message>
        <source>Gemeenten: Register van Overheidsorganisaties (CC0). Postcodes: CBS (CC BY 4.0). Stand 2025.</source>
        <translation>Municipalities: Register van Overheidsorganisaties (CC0). Postcodes: CBS (CC BY 4.0). As of 2025.</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Grootte van de letters</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>zoals de computer</source>
        <translation>as on the computer</translation>
    </message>
    <message>
        <source>licht</source>
        <translation>light</translation>
    </message>
    <message>
        <source>donker</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>veel contrast</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>Programma&apos;s op het blad</source>
        <translation>Services on the sheet</translation>
    </message>
    <message>
        <source>Druk af</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Grote letters</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>Verwijsblad</source>
        <translation>Referral sheet</translation>
    </message>
    <message>
        <source>Op het blad</source>
        <translation>On the sheet</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Kopieer als tekst</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Zo komt het blad eruit te zien</source>
        <translation>This is how the sheet will look</translation>
    </message>
    <message>
        <source>Druk 1 blad af</source>
        <translation>Print 1 sheet</translation>
    </message>
    <message>
        <source>Er is geen printer gevonden. Zet de printer aan, of bewaar het blad als PDF.</source>
        <translation>No printer was found. Switch the printer on, or save the sheet as PDF.</translation>
    </message>
    <message>
        <source>Typ wat u ziet of hoort, zoals het komt.</source>
        <translation>Type what you see or hear, as it comes.</translation>
    </message>
    <message>
        <source>Doorwijzer zoekt met elke letter mee, zonder internet. Wat u typt wordt nergens bewaard.</source>
        <translation>Doorwijzer searches with every letter, without internet. Nothing you type is kept.</translation>
    </message>
    <message>
        <source>Probeer een voorbeeld</source>
        <translation>Try an example</translation>
    </message>
    <message>
        <source>In welke gemeente werkt u?</source>
        <translation>Which municipality do you work in?</translation>
    </message>
    <message>
        <source>Dan staat bij elk aanbod de goede gemeente. U kunt het later veranderen.</source>
        <translation>Then each service shows the right municipality. You can change it later.</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>↓ gaat naar het aanbod, spatie zet het op het blad, Ctrl+P controleert en drukt af.</source>
        <translation>↓ goes to the services, space puts one on the sheet, Ctrl+P checks and prints.</translation>
    </message>
    <message>
        <source>Drie keer Shift verbergt en wist alles. F1 toont alle toetsen.</source>
        <translation>Shift three times hides and wipes everything. F1 shows all keys.</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>mevr 2 kindjes, stapels ongeopende brieven, deurwaarder geweest, praat slecht nederlands</source>
        <translation>lady with 2 kids, piles of unopened letters, bailiff at the door, speaks hardly any dutch</translation>
    </message>
    <message>
        <source>oude man alleen, komt de deur niet meer uit, eet slecht sinds zijn vrouw dood is</source>
        <translation>old man alone since his wife died, lonely, never leaves the house, eats badly</translation>
    </message>
    <message>
        <source>jongen van 16 gaat niet meer naar school, hangt op straat, moeder weet het niet meer</source>
        <translation>boy of 16 skips school, hangs around on the street, mother is at her wits&apos; end</translation>
    </message>
    <message>
        <source>Kies een aanbod en druk op spatie, of klik op het vakje ervoor.</source>
        <translation>Choose a service and press space, or click the box before it.</translation>
    </message>
    <message>
        <source>Maak het blad (Ctrl+P)</source>
        <translation>Make the sheet (Ctrl+P)</translation>
    </message>
    <message>
        <source>Nog niets op het blad</source>
        <translation>Nothing on the sheet yet</translation>
    </message>
    <message>
        <source>De tekst was te lang; alleen het begin is overgenomen.</source>
        <translation>The text was too long; only its beginning was taken.</translation>
    </message>
    <message>
        <source>Wat ziet of hoort u? Typ het zoals het komt, zonder namen.</source>
        <translation>What do you see or hear? Type it as it comes, without names.</translation>
    </message>
    <message>
        <source>Situatie van de bewoner</source>
        <translation>Situation of the resident</translation>
    </message>
    <message>
        <source>Scherm</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Dit is altijd een goede ingang.</source>
        <translation>This is always a good way in.</translation>
    </message>
    <message>
        <source>past</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>vraag na</source>
        <translation>ask</translation>
    </message>
    <message>
        <source>past niet</source>
        <translation>does not fit</translation>
    </message>
    <message>
        <source>Zijn er kinderen in huis?</source>
        <translation>Are there children at home?</translation>
    </message>
    <message>
        <source>Blad</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Haal van het blad</source>
        <translation>Take off the sheet</translation>
    </message>
    <message>
        <source>Is iemand zwanger?</source>
        <translation>Is anyone pregnant?</translation>
    </message>
    <message>
        <source>Is het inkomen laag?</source>
        <translation>Is the income low?</translation>
    </message>
    <message>
        <source>Heeft de bewoner de juiste verblijfspapieren?</source>
        <translation>Does the resident have the right papers?</translation>
    </message>
    <message>
        <source>De ander moet ook meedoen.</source>
        <translation>The other party must take part too.</translation>
    </message>
    <message>
        <source>Alleen met zorgverzekering.</source>
        <translation>Only with health insurance.</translation>
    </message>
    <message>
        <source>Werkt alleen voor wie Nederlands spreekt.</source>
        <translation>Works only for those who speak Dutch.</translation>
    </message>
    <message>
        <source>Niet bij geweld, drugs of misdrijven.</source>
        <translation>Not with violence, drugs or crime.</translation>
    </message>
    <message>
        <source>Niet voor deze verblijfsstatus.</source>
        <translation>Not for this residence status.</translation>
    </message>
    <message>
        <source>Kind van</source>
        <translation>Child aged</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>bel uw gemeente</source>
        <translation>call your municipality</translation>
    </message>
    <message>
        <source>Gecontroleerd op</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>bewijs</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>gezien</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>voor</source>
        <translation>for</translation>
    </message>
    <message>
        <source>Misschien</source>
        <translation>Perhaps</translation>
    </message>
    <message>
        <source>controleer</source>
        <translation>check first</translation>
    </message>
    <message>
        <source>bel de huisarts</source>
        <translation>call the GP</translation>
    </message>
    <message>
        <source>vraag de school</source>
        <translation>ask the school</translation>
    </message>
    <message>
        <source>via een hulpverlener</source>
        <translation>through a professional</translation>
    </message>
    <message>
        <source>zie de website</source>
        <translation>see the website</translation>
    </message>
    <message>
        <source>hele land</source>
        <translation>whole country</translation>
    </message>
    <message>
        <source>elke gemeente</source>
        <translation>every municipality</translation>
    </message>
    <message>
        <source>veel gemeenten: bestaat dit hier? vraag het na</source>
        <translation>many municipalities: ask whether it exists here</translation>
    </message>
    <message>
        <source>eigen lijst</source>
        <translation>own list</translation>
    </message>
    <message>
        <source>vraag na of dit hier bestaat</source>
        <translation>ask whether it exists here</translation>
    </message>
    <message>
        <source>niet gecontroleerd</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>bewoner zelf</source>
        <translation>resident</translation>
    </message>
    <message>
        <source>hulpverlener</source>
        <translation>professional</translation>
    </message>
    <message>
        <source>huisarts</source>
        <translation>GP</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>op een plek</source>
        <translation>at a place</translation>
    </message>
    <message>
        <source>thuis</source>
        <translation>at home</translation>
    </message>
    <message>
        <source>in een groep</source>
        <translation>in a group</translation>
    </message>
    <message>
        <source>Niet gecontroleerd: kijk eerst of het klopt.</source>
        <translation>Not checked: make sure it is right first.</translation>
    </message>
    <message>
        <source>staat op het blad</source>
        <translation>is on the sheet</translation>
    </message>
    <message>
        <source>tolk mogelijk</source>
        <translation>interpreter possible</translation>
    </message>
    <message>
        <source>geen tolk</source>
        <translation>no interpreter</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Spoed: leven of gezondheid in gevaar</source>
        <translation>Emergency: life or health in danger</translation>
    </message>
    <message>
        <source>Bel 112. Blijf erbij en zeg waar u bent.</source>
        <translation>Call 112. Stay there and say where you are.</translation>
    </message>
    <message>
        <source>Is er nu gevaar voor de gezondheid? Bel bij twijfel de huisarts of 112.</source>
        <translation>Is there danger to health now? When in doubt call the GP or 112.</translation>
    </message>
    <message>
        <source>Gedachten aan zelfdoding</source>
        <translation>Thoughts of suicide</translation>
    </message>
    <message>
        <source>Vraag er rustig en rechtuit naar. Laat de ander niet alleen. Bel 113, bij direct gevaar 112.</source>
        <translation>Ask about it calmly and directly. Do not leave the person alone. Call 113, in direct danger 112.</translation>
    </message>
    <message>
        <source>Denkt deze persoon aan zelfdoding? Vraag het rechtuit. 113 denkt mee, ook met u.</source>
        <translation>Is this person thinking of suicide? Ask directly. 113 thinks along, with you too.</translation>
    </message>
    <message>
        <source>Geweld</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Bij direct gevaar: bel 112. Praat met het slachtoffer alleen. Veilig Thuis denkt dag en nacht mee.</source>
        <translation>In direct danger: call 112. Talk with the victim alone. Veilig Thuis thinks along day and night.</translation>
    </message>
    <message>
        <source>Is het thuis veilig? Vraag het zonder dat anderen meeluisteren.</source>
        <translation>Is it safe at home? Ask without others listening.</translation>
    </message>
    <message>
        <source>Kind in gevaar</source>
        <translation>Child in danger</translation>
    </message>
    <message>
        <source>Bij direct gevaar: bel 112. Anders Veilig Thuis, dag en nacht, ook om te overleggen.</source>
        <translation>In direct danger: call 112. Otherwise Veilig Thuis, day and night, also to talk it over.</translation>
    </message>
    <message>
        <source>Is het kind hier veilig? Veilig Thuis denkt mee, ook zonder naam.</source>
        <translation>Is the child safe here? Veilig Thuis thinks along, also without a name.</translation>
    </message>
    <message>
        <source>Geen slaapplek vannacht</source>
        <translation>Nowhere to sleep tonight</translation>
    </message>
    <message>
        <source>Bel de gemeente: die moet vannacht helpen als het niet veilig is. &apos;s Avonds: bel de politie, 0900-8844.</source>
        <translation>Call the municipality: it must help tonight if it is not safe. In the evening: call the police, 0900-8844.</translation>
    </message>
    <message>
        <source>Is er vannacht een veilige slaapplek?</source>
        <translation>Is there a safe place to sleep tonight?</translation>
    </message>
    <message>
        <source>Ernstig verward</source>
        <translation>Severely confused</translation>
    </message>
    <message>
        <source>Blijf rustig en op afstand. Gevaar: bel 112. Anders de huisarts of de huisartsenpost: zij roepen de crisisdienst.</source>
        <translation>Stay calm and keep a distance. Danger: call 112. Otherwise the GP or out-of-hours GP: they call the crisis team.</translation>
    </message>
    <message>
        <source>Is iemand zo in de war dat het gevaarlijk wordt? Bel de huisarts, of meld de zorg via 0800-1205.</source>
        <translation>Is someone so confused that it becomes dangerous? Call the GP, or report the concern on 0800-1205.</translation>
    </message>
    <message>
        <source>Iemand is vermist</source>
        <translation>Someone is missing</translation>
    </message>
    <message>
        <source>Bel 112 als het nu gevaarlijk is, anders 0900-8844. U hoeft niet te wachten.</source>
        <translation>Call 112 if there is danger now, otherwise 0900-8844. You need not wait.</translation>
    </message>
    <message>
        <source>Weet iemand waar deze persoon is? De politie mag meteen gebeld worden.</source>
        <translation>Does anyone know where this person is? You may call the police at once.</translation>
    </message>
    <message>
        <source>Huwelijksdwang of achterlating</source>
        <translation>Forced marriage or abandonment abroad</translation>
    </message>
    <message>
        <source>Praat alleen met de persoon zelf, nooit met de familie. Bel Veilig Thuis, bij direct gevaar 112.</source>
        <translation>Talk only with the person, never with the family. Call Veilig Thuis, in direct danger 112.</translation>
    </message>
    <message>
        <source>Is iemand bang om te worden uitgehuwelijkt of achtergelaten? Praat alleen met de persoon zelf.</source>
        <translation>Is someone afraid of being married off or left behind? Talk only with the person.</translation>
    </message>
    <message>
        <source>Brand of gas</source>
        <translation>Fire or gas</translation>
    </message>
    <message>
        <source>Iedereen naar buiten. Geen vuur en geen schakelaar. Bel buiten 112.</source>
        <translation>Everyone outside. No flames and no switches. Call 112 from outside.</translation>
    </message>
    <message>
        <source>Ruikt u gas of brand? Ga naar buiten en bel daar 112.</source>
        <translation>Do you smell gas or fire? Go outside and call 112 there.</translation>
    </message>
</context>
</TS>
