"""The words of the model card in German."""

from training.evaluation.card_words import CardWords

GERMAN = CardWords(
    has_decimal_comma=True,
    overview="## Die Modelle",
    overview_head=(
        "Modell",
        "Parameter",
        "Datei",
        "PublicTest (ohne Kopien)",
        "PrivateTest (95 %)",
        "Kalibrierfehler",
        "Schwelle",
        "dort vergebene Namen",
        "ein Gesicht, ein Thread",
    ),
    not_read="noch nicht gelesen",
    interval="{low} bis {high}",
    right_there="{coverage}, davon {accuracy} richtig",
    by_class="Trefferquote und Genauigkeit (recall / precision) je Klasse, PrivateTest:",
    by_class_head=("Klasse", "Bilder"),
    corrupted="Anteil richtiger Antworten auf gestörten Bildern (schwach, mittel, stark):",
    corrupted_head="Störung",
    changed_pictures=(
        "Alle Modelle lernten an Bildern, die zufällig verschoben, teils gelöscht und gestört "
        "wurden. Was das wert ist: Zwei Läufe des Netzes aus dem Artikel von je zwölf Epochen "
        "erreichen auf PublicTest {plain_corrupted} (nur die Namen von FER-2013, Bilder nur "
        "gespiegelt) und {changed_corrupted} (veränderte Bilder, Stimmen beigemischt) im Mittel "
        "der fünfzehn gestörten Mengen, und {plain} und {changed} auf den Bildern, wie sie sind."
    ),
    strangers=(
        "**Menschen außerhalb von FER-2013.** {faces} Gesichter aus den Validierungsbildern von "
        "WIDER FACE, vom Programm gefunden und ausgeschnitten; was sie zeigen, hat ein einziger "
        "Leser benannt, ein KI-Modell, das sie vergrößert sah, und nur wo es klar schien. Es sind "
        "also leichte Gesichter, und kaum andere als fröhliche und ruhende "
        "(`training/results/strangers/`). Der Anteil, den `everyday` von den Gewichten von "
        "`accurate` behält, wurde mit ihnen gewählt, was seine Zahlen etwas zu gut macht. In "
        "Klammern 95-%-Intervalle, die ganze Bilder ziehen, deren Gesichter sich gleichen."
    ),
    strangers_shown={
        "accuracy": "richtig",
        "better_than_first": "mehr als das erste",
        "macro_recall": "mittlere Trefferquote der Klassen",
        "calibration_error": "Kalibrierfehler",
        "coverage": "Gesichter, die einen Namen bekommen",
        "covered_accuracy": "davon richtig",
    },
    recall_of="Trefferquote für {emotion} ({count})",
    teacher="`{model}` lernte auch aus den Antworten von: {source} ({license}).",
    teachers=(
        "**Gewichte anderer.** {sentences} Dessen Trainingsdaten sind die seines Autors und nicht "
        "bekannt (“publicly available datasets and images scraped from the web”); kein Gewicht und "
        "kein Bild davon ist in den Dateien."
    ),
    no_teachers="An den Dateien hatten keine Gewichte anderer Anteil.",
    reading="{count} als `{model}`",
    readings=(
        "Die veröffentlichten Dateien sind die letzten von mehreren: {counts} wurden so gelesen "
        "(`{file}`), und nach jeder ging die Arbeit weiter, auf Ziele für PrivateTest hin. Keine "
        "Datei wurde nach diesen Zahlen ausgewählt, aber die letzte von mehreren Messungen ist "
        "etwas günstiger als eine einzige, und das Intervall deckt das nicht ab."
    ),
    private_copy="{accuracy} für `{model}` ({pictures} Bilder)",
    private_copies=(
        "Auf PrivateTest ohne Kopien: {accuracies}; für die anderen wurde es nicht notiert."
    ),
    no_private_copies="Was PrivateTest ohne sie ergibt, wurde beim Lesen nicht notiert.",
    names={
        "anger": "Ärger",
        "disgust": "Ekel",
        "fear": "Angst",
        "happiness": "Freude",
        "sadness": "Trauer",
        "surprise": "Überraschung",
        "neutral": "neutral",
        "dark": "dunkel",
        "bright": "hell",
        "blurred": "unscharf",
        "noisy": "verrauscht",
        "covered": "verdeckt",
    },
    introduction="""\
# Die Modelle von FER Desktop: Steckbrief

**Ein Ausdruck ist kein Gefühl.** Diese Netze sagen, wie ein Gesicht auf einem grauen Bild von
48x48 Bildpunkten auf Menschen wirkt, die Bilder aus dem Internet benannt haben. Sie wissen nicht,
was jemand fühlt, meint oder will. Auf den Testbildern irren sie in etwa jedem dritten Fall;
Menschen, die dieselben Bilder ordnen, auch (65 % richtig, fünf mehr oder weniger: Goodfellow u. a.
2013).

Jeder Ordner enthält ein Modell (`model.tflite`, die Datei, die das Programm ausführt), wo
vorhanden dasselbe Netz für Keras (`model.keras`), sein Manifest (`model.json`: Klassen,
Ausschnitt, Kalibrierung, SHA-256, der Stand des Codes, der es erzeugte) und was an genau dieser
Datei gemessen wurde (`evaluation.json`, `confusion.png`, `calibration.png`). Der Gesichtsfinder
`mtcnn/` hat ein eigenes Manifest. `training/HISTORY.md` im Quelltext sagt, wie jede Datei entstand
und welcher Befehl eine ebensolche erzeugt.
""",
    body="""\
**Welches?** `everyday`, die Vorgabe, für Menschen vor einer Kamera und für Fotos: Es hat das Netz
von `accurate` und hält weniger ruhende Gesichter für traurig, ärgerlich oder ängstlich. Es liegt
auf dem Test von FER-2013 einen Punkt unter `accurate`, übersieht mehr Angst und hat bei klaren
Gesichtern von außerhalb öfter recht, als es sagt. `accurate` für Bilder wie die von FER-2013.
`light` und `paper`, wo es auf die Zahl der Parameter ankommt.

## Die Trainingsdaten und ihr Ungleichgewicht

FER-2013 (Goodfellow u. a. 2013): 28.709 graue Bilder von Gesichtern, mit Gefühlswörtern im
Internet gesucht und von Menschen benannt; nicht Teil dieses Programms. Die Klassen sind sehr
ungleich: 7.215 Freude, 4.965 neutral, 4.830 Trauer, 4.097 Angst, 3.995 Ärger, 3.171 Überraschung
und nur 436 Ekel. Die 150, die zehn Beurteiler von FER+ (Barsoum u. a. 2016) nicht für Gesichter
halten, wurden weggelassen; die Stimmen der Beurteiler sind in die Ziele gemischt (wie und mit
welchem Anteil, sagt das Manifest). Alter, Geschlecht und Herkunft der Gezeigten sind nicht
festgehalten: Die Daten können nicht sagen, ob die Modelle für alle gleich gut sind, und niemand
sollte es annehmen.

Ausgewählt (Netze, Läufe, Mittel von Gewichten, Epochen, Kalibrierung, Schwelle) wurde auf
PublicTest, 3.589 Bildern. PrivateTest, weitere 3.589, wurde je veröffentlichter Datei einmal
gelesen, mit `python -m training evaluate MODEL --release`.
{readings}

{teachers}

**Kopien.** 280 Bilder von PublicTest und 288 von PrivateTest sind, Bildpunkt für Bildpunkt, auch
unter den Trainingsbildern (`DataFolder.copies` zählt sie). Die Netze haben an ihnen gelernt: Sie
gehören zur amtlichen Aufteilung, mit der auch die Zahlen anderer entstanden. Für Gesichter, die
ein Netz nie gesehen hat, sagt die Zahl in Klammern, ohne diese Kopien, mehr: Sie liegt etwas mehr
als einen Punkt tiefer. {private_copies}

## Der Ausschnitt

Das Quadrat von FER-2013 ist nicht der Rahmen eines Gesichtsfinders. `python -m training
measure-crop` ließ den Gesichtsfinder über vergrößerte Trainingsbilder laufen; der Median ist die
Abbildung in den Manifesten. Eine einzige Funktion, `fer_desktop.classification.crop_face`,
schneidet überall aus.

## Kalibrierung und „unsicher“

Ein Faktor und ein Versatz je Klasse, auf PublicTest angepasst (das Manifest sagt, ob ohne die
Kopien), stecken in der Datei, damit eine Wahrscheinlichkeit von 0,7 auf Bildern wie denen von
FER-2013 in etwa sieben von zehn Fällen richtig ist. Auf anderen Bildern ist sie es nicht. Unter
der Schwelle des Manifests, ohne die Kopien gewählt, sagt das Programm „unsicher“.

`everyday` ist an die Namen von PublicTest angepasst (drei Viertel) und an das, was die zehn
Beurteiler von FER+ in denselben Bildern sahen (ein Viertel): Die Namen nennen manches ruhende
Gesicht traurig, ärgerlich oder ängstlich. Wer die Anteile der Klassen von FER-2013 selbst will,
nimmt `accurate`.

## Wann es versagt

Gemessen: überbelichtete, unscharfe, verrauschte und teils verdeckte Gesichter und tiefste
Dunkelheit (Tabelle oben; jedes Bild wird zuerst auf gleiche Helligkeit und gleichen Kontrast
gebracht, was bei bloßer Dunkelheit hilft, nicht bei dem, was in Schwarz oder Weiß verloren ist);
Angst, die am häufigsten übersehene Klasse; Ekel, der selten ist und für Ärger gehalten wird;
Trauer und ein ruhendes Gesicht, die verwechselt werden.

Zu erwarten und hier nicht gemessen: Profile und stark gedrehte Köpfe, Gesichter kleiner als etwa
30 Bildpunkte, Brillen, Masken und Bärte, Kinder, gezeichnete oder geschminkte Gesichter.

## Wofür es gedacht ist, und wofür verboten

Gedacht: lehren, was ein solches Modell kann und wo es versagt; Ideen am eigenen Gesicht
ausprobieren; Ausdrücke in der Forschung codieren, mit Einwilligung der Gezeigten und an Menschen
geprüft.

Nicht, um Menschen zu beurteilen, auszuwählen oder zu überwachen: nicht am Arbeitsplatz, nicht in
Schulen, wo die Verordnung (EU) 2024/1689, Art. 5 Abs. 1 Buchst. f, es verbietet; nicht für
Einstellungen, Polizei, Grenzkontrolle, Versicherung, Diagnose oder Lügenerkennung. Nach Art. 50
Abs. 3 muss man es den Betroffenen sagen.

## Lizenz

MIT, wie das Programm. Die Bilder von FER-2013 liegen nicht bei und dürfen nicht mit ihm
weitergegeben werden.
""",
)
