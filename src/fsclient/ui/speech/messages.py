"""The Swedish sentence for every code: what has happened and what to do about it.

``{name}`` in a sentence is the problem's value of that name, written by ``formats.value``.
Areas add their own codes at the end of their section.
"""

from collections.abc import Mapping
from string import Formatter
from types import MappingProxyType
from typing import Final

from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.ui.speech import formats

_WINDOW: Final = {
    "amount_not_understood": "Beloppet går inte att läsa. Skriv till exempel 9 850 eller 412,50.",
    "amount_negative": "Beloppet kan inte vara under noll. Skriv det utan minustecken.",
    "amount_fraction": "Beloppet kan ha högst två decimaler. Skriv till exempel 412,50.",
    "date_not_understood": (
        "Datumet går inte att läsa. Skriv till exempel 2026-11-21, 21/11, idag eller +14."
    ),
    "year_not_kept": "Året kan inte sparas. Skriv ett år mellan {first} och {last}.",
    "date_in_future": "Datumet ligger efter i dag. Skriv ett datum som har varit.",
    "date_in_past": "Datumet har redan varit. Skriv i dag eller en senare dag.",
    "month_not_understood": (
        "Månaden går inte att läsa. Skriv till exempel 2026-11 eller november 2026."
    ),
    "change_percent_not_understood": (
        "Procenten går inte att läsa. Skriv till exempel 2,8 eller -3."
    ),
    "change_percent_out_of_range": "Skriv ett tal mellan {least} och {most}.",
    "value_missing": "Fyll i det här.",
    "choice_missing": "Välj ett av alternativen.",
}

_ACCOUNT: Final = {
    "profile_name_missing": "Ge profilen ett namn, till exempel enhetens namn.",
    "file_missing": "Det finns ingen fil där. Välj en.",
    "file_not_found": "Filen finns inte. Kontrollera var den ligger och välj den igen.",
    "host_missing": "Skriv serverns namn, till exempel db.kommunen.se.",
    "database_missing": "Skriv vad databasen heter.",
    "user_missing": "Skriv ditt användarnamn.",
    "secret_missing": "Skriv ditt lösenord.",
    "passphrase_missing": "Skriv databasens lösenfras.",
    "secrets_differ": "Lösenorden är inte lika. Skriv samma i båda fälten.",
    "passphrases_differ": "Lösenfraserna är inte lika. Skriv samma i båda fälten.",
    "port_not_understood": "Porten är ett tal mellan 1 och 65535. Den vanliga är 5432.",
    "full_name_missing": "Skriv ditt namn.",
    "own_title_missing": "Skriv din titel, till exempel systemförvaltare.",
    "certificate_missing": "Välj filen med serverns rotcertifikat. Be IT om den.",
}

_SURROUNDINGS: Final = {
    "clock_behind": (
        "Datorns klocka går efter: i databasen finns något som är signerat mer än en timme "
        "senare. Inget är signerat nu. Ställ klockan rätt och försök igen. Gick den före då, och "
        "går rätt nu: be systemförvaltaren köra fsclient database clock."
    ),
    "sealed_row_altered": (
        "Raden, eller det den bygger på, är ändrad vid sidan av programmet sedan den signerades. "
        "Inget görs med den förrän det är utrett. Be den som har hand om databasen köra fsclient "
        "verify, som säger vilken rad det är, och sedan återställa den eller godta den med "
        "fsclient database accept."
    ),
    "sealed_sums_altered": (
        "En utbetalning, en retur eller ett kvitto i ärendet är ändrat, borttaget eller inlagt vid "
        "sidan av programmet, så vad som är kvar att betala av beslutet går inte att lita på. "
        "Inget betalas i ärendet förrän det är utrett. Be den som har hand om databasen köra "
        "fsclient verify, som säger vilken rad det är, och sedan återställa den eller godta den "
        "med fsclient database accept."
    ),
    "row_id_unfit": (
        "{typed} är inte ett id. Kör fsclient verify, som skriver id inom parentes efter varje rad "
        "som är ändrad, och kopiera hela det."
    ),
    "no_altered_row": (
        "Det finns ingen ändrad eller borttagen rad {row} att godta. Kör verify och ta id "
        "därifrån. Nämns raden där, läs tillbaka den ur en säkerhetskopia."
    ),
    "row_not_acceptable": (
        "{kind} {row} är låst för gott och kan inte godtas. Säger verify att raden är ändrad, läs "
        "tillbaka den ur en säkerhetskopia, eller besluta eller registrera på nytt."
    ),
    "altered_row_unreadable": (
        "{kind}: raden går inte att läsa som den är nu, så ingen kan arbeta vidare med den. Läs "
        "tillbaka den ur en säkerhetskopia."
    ),
    "database_away": ("Databasen svarar inte. Det du skriver finns kvar. Försök igen om en stund."),
    "database_back": (
        "Databasen svarar igen. Det du bad om medan den var borta är kanske inte gjort. Försök "
        "igen, så görs det, men inte två gånger."
    ),
    "draft_kept_here": (
        "Databasen svarar inte. Det du skriver sparas krypterat på den här datorn, och förs in i "
        "databasen när den svarar igen."
    ),
    "kept_here_clashes": (
        "Något som du skrev medan databasen var borta står på ett annat sätt i databasen nu. Båda "
        "texterna finns kvar. Jämför dem och välj."
    ),
    "kept_here_unopened": (
        "Här kan ligga text som du skrev medan databasen var borta och som inte går att läsa, "
        "eftersom lösenordet eller datorns nyckel är bytt sedan dess, eller filen är skadad: "
        "{files}. Se efter om något saknas och skriv om det. Be sedan systemförvaltaren ta bort "
        "det som inte går att läsa."
    ),
    "payments_unreadable": (
        "I {cases} finns en utbetalning som inte går att läsa: den är ändrad vid sidan av "
        "programmet. Den visas inte här och betalas inte, men de andra går vidare. Be den som har "
        "hand om databasen köra fsclient verify och återställa den ur en säkerhetskopia."
    ),
    "text_unreadable": (
        "Något i databasen går inte att läsa. Be den som har hand om databasen köra fsclient "
        "verify, som säger var, och jämföra med en säkerhetskopia."
    ),
    "case_person_gone": (
        "En person i hushållet är borta ur databasen. Be den som har hand om databasen köra "
        "fsclient verify och läsa tillbaka personen ur en säkerhetskopia."
    ),
    "file_damaged": "Databasfilen är skadad. Läs tillbaka en säkerhetskopia.",
    "disk_failing": (
        "Databasen går inte att läsa: disken svarar med fel, eller så är filen skadad. Försök "
        "igen. Händer det igen, läs tillbaka en säkerhetskopia."
    ),
    "database_busy": (
        "Ett annat fönster eller program på den här datorn skriver i databasen just nu. Det du "
        "skriver finns kvar. Försök igen om en stund."
    ),
    "database_read_only": (
        "Databasen går bara att läsa just nu: det är en kopia, eller så arbetar någon med servern. "
        "Det du skriver finns kvar. Fråga den som sköter servern var databasen går att skriva i."
    ),
    "table_lost": (
        "Databasen saknar en tabell som programmet behöver. Be systemförvaltaren köra database "
        "check, som säger vilken, och läsa tillbaka en säkerhetskopia."
    ),
    "version_lost": (
        "Databasen har tabeller men säger inte av vilken version de är. Läs tillbaka en "
        "säkerhetskopia, eller tala med leverantören."
    ),
    "version_unlike": (
        "Databasen säger att den är av version {revision}, men dess tabeller är av en annan. Någon "
        "har ändrat den vid sidan av programmet. Läs tillbaka en säkerhetskopia, eller tala med "
        "leverantören."
    ),
    "answer_lost": (
        "Svaret från databasen kom inte fram, så det är inte säkert att det blev gjort. Det du "
        "skriver finns kvar. Försök igen, så ser programmet först efter om det redan är gjort."
    ),
    "unanswered": (
        "Databasen har inte svarat på tio sekunder. Vänta, eller sluta vänta och fortsätt med "
        "annat: när du försöker igen säger programmet om det redan är gjort."
    ),
    "unanswered_sign_in": (
        "Databasen har inte svarat på tio sekunder. Vänta, eller sluta vänta och försök igen om en "
        "stund. Kommer inget svar då heller, fråga den som sköter servern."
    ),
    "unanswered_here": "Datorn arbetar fortfarande med det du bad om. Det du skriver finns kvar.",
    "answer_found": (
        "Det var redan gjort: svaret från databasen kom inte fram förra gången. Inget har gjorts "
        "två gånger."
    ),
    "done_before": (
        "Det du gjorde förut blev gjort, fast svaret inte kom fram. Det du bad om nu är därför "
        "inte gjort. Se efter vad som står nu, och gör om det om det behövs."
    ),
    "held_by_another": (
        "Någon annan håller just nu på med samma sak, så det gick inte att göra. Det du skriver "
        "finns kvar. Försök igen om en stund."
    ),
    "held_by": (
        "{name} håller just nu på med samma sak, så det gick inte att göra. Det du skriver finns "
        "kvar. Försök igen om en stund."
    ),
    "held_by_since": (
        "{name} håller på med samma sak sedan {since}, så det gick inte att göra. Det du skriver "
        "finns kvar. Försök igen om en stund, eller fråga {name}."
    ),
    "took_too_long": (
        "Databasen hann inte svara. Inget är gjort, och det du skriver finns kvar. Försök igen om "
        "en stund."
    ),
    "disk_full": "Disken är full. Ta bort något annat och försök igen.",
    "pdf_unreadable": "Dokumentet går inte att visa. Skapa det på nytt.",
    "file_not_written": "Filen gick inte att skriva. Välj en annan mapp och försök igen.",
    "not_printed": "Skrivaren tog inte emot något. Se efter att den är på, eller välj en annan.",
    "too_many_rows": (
        "Listan har fler rader än Excel tar emot ({most}). Exportera den som CSV, eller välj färre "
        "rader först."
    ),
}

_CALCULATION: Final = {
    "norm_missing": (
        "Ingen riksnorm är beslutad för {period}. Välj en annan månad, eller be administratören "
        "lägga till normen när den är beslutad."
    ),
    "prisbasbelopp_missing": "Prisbasbeloppet för {year} saknas. Lägg in det innan lönen räknas.",
    "law_missing": "Lagrummet {law} saknas för {day}. Rätta laws.toml.",
    "setting_missing": "Inställningen {setting} saknas eller är fel. Rätta kommunens val.",
    "data_file_unreadable": "Datafilen går inte att läsa: {detail}. Rätta eller hämta den igen.",
    "data_file_value": "Fältet {name} i datafilen saknas eller är fel. Rätta det.",
    "data_file_key_unknown": ("Fältet {name} känns inte igen. Rätta namnet, eller ta bort raden."),
    "data_file_key_twice": "{name} står två gånger på samma ställe. Ta bort den ena.",
    "data_file_reference": "{name} hänvisar till {value}, som inte finns. Rätta det.",
    "data_file_place": (
        "Filen läses inte, för den ligger i en undermapp. Flytta den till mappen {folder}, eller "
        "ta bort den."
    ),
    "data_file_more": "{count} fel till är inte uppräknade här. Rätta de första, så sägs de nästa.",
    "data_file_series": "Serien från {first} går in i den från {other}. Rätta den ena.",
    "form_key_twice": "Nyckeln {key} finns två gånger. Ge den ena en egen.",
    "form_key_taken": (
        "{key} har sin plats i ärendet redan. Ta bort [step], eller ge formuläret en annan nyckel."
    ),
    "form_is_plan": (
        "{key} är förändringsplanens nyckel, och planens frågor kan inte ändras med en fil. Ge"
        " formuläret en annan nyckel, eller ta bort filen."
    ),
    "form_key_signs": "Nyckeln {key} får bara ha bokstäver, siffror, _ och -. Byt den.",
    "form_key_full_stop": "Nyckeln {key} har en punkt. Byt den mot ett understreck.",
    "form_rows_of_nothing": (
        "{key} är en lista, men inget frågas i den. Ange rows, och one: vad en rad kallas."
    ),
    "form_list_unknown": "Listan {list} finns inte. De som finns är: {known}.",
    "form_scale_unused": (
        "Skalan {scale} används inte av någon fråga. Ta bort den, eller rätta namnet."
    ),
    "form_nothing_to_choose": (
        "Frågan {key} har inget att välja på. Skriv svaren i options, scale eller catalogue."
    ),
    "form_condition_question": "Frågan {question} finns inte före den här. Rätta shown_if.",
    "form_condition_answer": ("Frågan {question} kan inte få svaret {answer}. Rätta shown_if."),
    "form_text_differs": (
        "Formuläret {title} version {version} finns redan i enhetens databas med en annan text "
        "än i den här datorns fil. Höj version till {next} i filen med nyckeln {key} om texten "
        "ska gälla, eller byt till enhetens fil."
    ),
    "form_leaps": (
        "Formuläret {title} har version {version} i den här datorns fil, och det är för långt över "
        "enhetens. Sätt version till {next} i filen, och starta om programmet."
    ),
    "form_file_twice": (
        "Formuläret {key} version {version} finns redan i en annan fil. Höj version, eller ta "
        "bort den ena."
    ),
    "form_passed_over": (
        "Ett formulär vars fil är fel används inte här. Har enheten använt det gäller så länge den "
        "senaste version som går att läsa, annars finns det inte. Be administratören rätta filen, "
        "och starta om programmet."
    ),
    "form_file_gate": (
        "Formuläret i filen är fel, och beslut kan behöva vänta på det. Inget beslut signeras här "
        "förrän administratören har rättat filen eller tagit bort den, och programmet är startat "
        "igen."
    ),
    "form_kept_gate": (
        "Enhetens formulär {key} version {version} går inte att läsa här, och beslut kan behöva "
        "vänta på det. Inget beslut signeras här förrän programmet är uppdaterat, eller "
        "administratören har lagt in en högre version av formuläret."
    ),
    "form_not_printable": (
        "Formulärets text i version {version} finns inte kvar som den var, så svaren kan inte "
        "skrivas ut. Jämför med en säkerhetskopia."
    ),
    "form_too_long": "Formuläret är längre än {most} tecken. Dela upp det i flera.",
    "form_missing": (
        "Formuläret {key} finns varken här eller i databasen. Lägg tillbaka filen, eller rätta den."
    ),
    "form_unreadable": (
        "Enhetens formulär {key} version {version} går inte att läsa här. Uppdatera programmet, "
        "eller kontrollera databasen."
    ),
    "form_gone": (
        "Formulärets text i version {version} finns inte kvar som den var. Gå över till den nya "
        "versionen, och signera den."
    ),
    "own_file_unreadable": "Filen går inte att läsa. Kontrollera att det är en fil du får läsa.",
    "own_file_large": (
        "Filen är större än {most} byte och läses inte. Kontrollera att det är rätt fil."
    ),
    "own_file_key_parts": (
        "Raden har fler än 300 delar med punkt emellan och läses inte. Dela upp den."
    ),
    "own_file_not_utf8": "Filen är inte text i UTF-8. Spara om den som UTF-8.",
    "own_file_twice": "Samma fil finns två gånger: {files}. Ta bort den ena.",
    "own_file_empty": "Filen är tom. Fyll i den, eller ta bort den.",
    "unit_account": "Ange iban, bankgiro eller båda under [debtor].",
    "norm_overlap": "Normen från {start} börjar innan den förra har slutat. Rätta datumen.",
    "norm_gap": (
        "{first} till {last} saknar norm före den från {start}. Lägg till den som fattas, "
        "eller skriv varför i gap_before."
    ),
    "norm_ends_before_start": "Normen från {start} slutar innan den börjar. Rätta datumen.",
    "norm_crosses_years": (
        "Normen från {start} går över ett årsskifte, men beslutas för ett år i taget. "
        "Rätta valid_to."
    ),
    "norm_certainty_unknown": (
        "Normen från {start} säger inte hur säker den är. Skriv ett av {known} i certainty."
    ),
    "norm_provenance_silent": (
        "Normen från {start} säger inte hur den är känd. Börja provenance med ”{beginning}”."
    ),
    "norm_derived_rows": (
        "Normen från {start}: derived_rows ska nämna de rader som är räknade när certainty är "
        "partly_derived, och bara då. Rätta det ena."
    ),
    "norm_shape_unknown": (
        "Normen från {start} har formen {shape}, men programmet räknar då med {wanted}. "
        "Rätta shape, eller uppdatera programmet."
    ),
    "norm_cell_missing": "Normen från {start} saknar {cell}. Fyll i beloppet.",
    "norm_cell_unknown": "Normen från {start} har {cell}, som inte hör dit. Ta bort det.",
    "norm_not_whole_tens": (
        "{cell} i normen från {start} är {amount}, inget helt tiotal. Rätta beloppet."
    ),
    "norm_not_rising": (
        "{cell} i normen från {start} är {amount}, men ska vara mer än {than}. "
        "Rätta det som är fel."
    ),
    "norm_not_below_double": (
        "{cell} i normen från {start} är {amount}, men ska vara mindre än två gånger {than}. "
        "Rätta det som är fel."
    ),
    "norm_misprint": (
        "{cell} i normen från {start} är {amount}, men grannåren talar för omkring {expected}. "
        "Rätta beloppet, eller skriv höjningen i raised."
    ),
    "norm_leap": (
        "Hela normen från {start} har ändrats med {percent} procent mot den före. Kontrollera "
        "beloppen, eller skriv i new_basis varför de är satta på nytt."
    ),
    "added_norm_unreadable": (
        "Den tillagda normen {path} går inte att läsa. Ta bort filen och lägg till normen igen."
    ),
    "norm_file_large": "Filen är för stor för att vara ett års norm. Kontrollera att den är rätt.",
    "norm_none": "Filen har ingen norm. Skriv en under [[norm]].",
    "norm_present": (
        "{start} till {end} har redan en norm, helt eller delvis. Den ändras aldrig, för beslut "
        "vilar på den."
    ),
    "norm_in_the_way": (
        "För {start} har något lagts till som inte går att läsa som en norm. Be den som har hand "
        "om databasen ta bort raden och säga varför; fsclient verify namnger den."
    ),
    "norm_unreadable": (
        "Det som lades till som norm från {start} går inte att läsa, och räknas inte. Be den som "
        "har hand om databasen ta bort raden."
    ),
    "norm_not_latest": (
        "Normen från {start} ligger före den senaste, som går till {latest}. Bara år därefter "
        "kan läggas till."
    ),
    "prisbasbelopp_present": "Prisbasbeloppet för {year} finns redan. Ta bort det ur filen.",
    "prisbasbelopp_not_hundreds": (
        "Prisbasbeloppet för {year} är {amount}, inget helt hundratal. Rätta det."
    ),
    "prisbasbelopp_gap": "Före {year} saknas ett prisbasbelopp. Lägg till det som fattas.",
    "prisbasbelopp_leap": (
        "Prisbasbeloppet för {year} är {amount}, långt från året före. Kontrollera det."
    ),
    "adults_count": "Ett hushåll har en eller två vuxna. Andra vuxna har egna ärenden.",
    "adult_alone_not_single": "En ensam vuxen är ensamstående. Välj det, eller lägg till en till.",
    "adults_not_cohabiting": "Två vuxna i samma ärende är sammanboende. Välj det för båda.",
    "person_repeated": "Personen {person} finns två gånger. Ge var och en sitt eget id.",
    "person_unknown": "Personen {person} hör inte till hushållet. Välj någon som gör det.",
    "birth_date_after_period": "Födelsedagen ligger efter {period}. Rätta datumet eller månaden.",
    "child_own_case": "Den som är {age} år har ett eget ärende. Ta bort personen ur hushållet.",
    "pupil_not_in_school": (
        "Den som är {age} år hör till hushållet bara med skolgång. Ange skolgång eller ta bort."
    ),
    "days_missing": "Ange hur många dagar av månaden barnet är här.",
    "days_out_of_range": "Antalet dagar ska vara mellan 1 och {most}.",
    "days_with_full_residence": (
        "Barnet bor här hela månaden. Ta bort dagarna, eller välj växelvis boende eller umgänge."
    ),
    "days_out_of_month": (
        "Dagarna ska ligga i {period}, den sista inte före den första. Rätta datumen."
    ),
    "days_and_period": (
        "Från och till anges för den som bor här hela tiden. För växelvis boende och umgänge "
        "anges i stället antalet dagar. Ta bort det ena."
    ),
    "born_after_last_day": "Barnet är fött efter sin sista dag här. Rätta datumen.",
    "no_adult_present": (
        "Från {first} till {last} finns barn i hushållet men ingen vuxen. Rätta dagarna."
    ),
    "others_out_of_range": "Antalet andra i hushållsgemenskapen ska vara mellan 0 och {most}.",
    "income_type_unknown": "Inkomsten {type} finns inte i månadens lista. Välj en som finns.",
    "cost_type_unknown": "Kostnaden {type} finns inte i månadens lista. Välj en som finns.",
    "asset_type_unknown": "Tillgången {type} finns inte i månadens lista. Välj en som finns.",
    "amount_too_large": "Beloppet är orimligt stort. Kontrollera siffrorna.",
    "income_not_of_child": (
        "{kind} kan ett barn inte ha. Lägg inkomsten på en vuxen, eller välj en annan."
    ),
    "income_not_of_adult": (
        "{kind} kan en vuxen inte ha. Lägg inkomsten på ett barn, eller välj en annan."
    ),
    "label_empty": "Skriv vad det är, eller ta bort den egna benämningen.",
    "label_too_long": "Benämningen har mer än {most} tecken. Korta den.",
    "label_not_one_line": "Benämningen har ett tecken som inte syns. Skriv den på en rad.",
    "rules_version_unknown": (
        "Beslutet är gjort med version {version} av reglerna, som det här programmet inte har. "
        "Uppdatera programmet."
    ),
    "child_wage_of_adult": "Barns egen lön kan inte stå på en vuxen. Välj lön efter skatt.",
    "earlier_this_year_misplaced": (
        "Tidigare lön i år anges bara för barns och skolungdomars egen lön. Ta bort beloppet."
    ),
    "label_missing": (
        "Skriv vad det är, till exempel barnvagn. Annars säger brevet bara att det är något annat."
    ),
    "days_not_understood": "Skriv dagarna så här: 12–30, från 12 eller till 20.",
    "day_not_in_month": "Månaden har {most} dagar. Skriv en dag från 1 till {most}.",
    "approved_above_applied": "Mer än det sökta kan inte godkännas. Sänk det godkända beloppet.",
    "reason_missing": "Skriv ett skäl.",
    "job_stimulus_of_child": "Jobbstimulans gäller vuxna. För barn är den egna lönen redan fri.",
    "job_stimulus_repeated": "Personen har redan jobbstimulans i beräkningen. Ta bort den ena.",
    "job_stimulus_not_earned": (
        "Jobbstimulans kräver {months} månader i följd med försörjningsstöd. Ta bort krysset, "
        "eller skriv skälet, till exempel tid i en annan kommun."
    ),
    "job_stimulus_left_out": (
        "Personen har rätt till jobbstimulans enligt {law}. Kryssa i den, eller skriv skälet."
    ),
    "earlier_wages_differ": (
        "Tidigare beräkningar i år ger {earned} i egen lön. Rätta beloppet, eller skriv skälet."
    ),
    "adjustment_line_unknown": "Raden {line} finns inte i beräkningen. Välj en rad som finns.",
}

_CALCULATION_FILE: Final = {
    "json_empty": "Indata är tomma. Ge ett hushåll som JSON.",
    "json_unreadable": "Indata är inte giltig JSON, rad {line} tecken {column}. Rätta där.",
    "json_too_deep": "Indata är för djupt nästlade. Följ formatet för ett hushåll.",
    "text_not_utf8": "Indata är inte UTF-8 vid tecken {position}. Spara filen som UTF-8.",
    "number_not_finite": "{number} är inget belopp. Skriv ett tal.",
    "number_expected": "Här ska stå ett tal, utan citattecken.",
    "count_expected": "Här ska stå ett rimligt heltal.",
    "text_expected": "Här ska stå en text inom citattecken.",
    "boolean_expected": "Här ska stå true eller false.",
    "list_expected": "Här ska stå en lista.",
    "object_expected": "Här ska stå ett objekt med fält.",
    "iso_date_expected": "Här ska stå ett datum som finns, till exempel 2026-11-21.",
    "iso_month_expected": "Här ska stå en månad, till exempel 2026-11.",
    "choice_unknown": "Värdet finns inte. Välj bland {choices}.",
    "field_missing": "Fältet saknas. Lägg till det.",
    "field_unknown": "Fältet finns inte i formatet. Ta bort det eller rätta namnet.",
    "field_repeated": "Fältet står två gånger. Ta bort det ena.",
    "file_unreadable": "Filen går inte att läsa. Kontrollera att det är en fil du får läsa.",
}

_IDENTITY: Final = {
    "identity_number_length": (
        "Numret ska ha tio eller tolv siffror. Skriv det som ÅÅÅÅMMDD-NNNN."
    ),
    "identity_number_date": "Numret börjar med ett datum som inte finns. Kontrollera siffrorna.",
    "identity_number_future": "Numrets födelsedag är efter i dag. Kontrollera året.",
    "identity_number_check_digit": (
        "Kontrollsiffran stämmer inte. Stämmer resten är numret {suggestion}. "
        "Jämför med legitimationen."
    ),
    "clearing_number_length": (
        "Clearingnumret ska ha fyra siffror, eller fem om det börjar med 8. Rätta det."
    ),
    "clearing_number_check_digit": (
        "Femte siffran i clearingnumret stämmer inte. Kontrollera numret med bankens papper."
    ),
    "account_series_ended": (
        "{bank} har inte längre konton med det clearingnumret (sett {seen}). Be om ett nytt "
        "kontonummer."
    ),
    "account_number_digits": "Kontonumret får bara ha siffror. Ta bort det andra.",
    "account_number_zeros": "Numret är bara nollor. Skriv det som det står hos banken.",
    "account_number_iban": (
        "Det är ett IBAN. Skriv clearingnummer och kontonummer, som de står hos banken."
    ),
    "account_number_length": (
        "Kontonumret har fel antal siffror. Det ska ha {expected}, utan clearingnummer."
    ),
    "account_number_check_digit": (
        "Kontrollsiffran i kontonumret stämmer inte. Kontrollera numret med bankens papper."
    ),
    "account_check_digit_doubtful": (
        "Kontrollsiffran stämmer inte, men en del av Swedbanks konton saknar sådan. "
        "Jämför med bankens papper."
    ),
    "account_begins_as_clearing": (
        "Numret börjar som clearingnumret. Ta bort det om det står med där, och jämför med "
        "bankens papper."
    ),
    "account_not_checkable": (
        "Bankens regel för kontrollsiffran är inte offentlig, så numret kan inte kontrolleras. "
        "Jämför med underlaget."
    ),
    "account_bank_unknown": (
        "Banken är okänd, så numret är inte kontrollerat. Jämför med bankens papper."
    ),
}

_LETTER: Final = {
    "letter_character_missing": (
        "Papperet kan inte skriva tecknen {characters}. Skriv om med latinska bokstäver."
    ),
    "letter_wording_missing": (
        "Brevets ordalydelse {version} saknas på den här datorn. Uppdatera programmet."
    ),
    "letter_wording_date": (
        "Det finns ingen text om överklagande för beslut {day}. Lägg till den i ordalydelsen."
    ),
}

_PAYMENT_FILE: Final = {
    "payee_name_missing": "En betalning saknar mottagarens namn. Skriv namnet på kontots ägare.",
    "payee_name_too_long": "Mottagarens namn är längre än {limit} tecken. Förkorta {payee}.",
    "payee_name_characters": (
        "Banken tar inte emot {characters} i namnet {payee}. Skriv det med latinska bokstäver."
    ),
    "payee_name_reveals": (
        "Namnet {payee} röjer varför det betalas eller vem det gäller: {word}. Skriv kontots ägare."
    ),
    "payment_text_too_long": "Texten till {payee} är längre än {limit} tecken. Korta den.",
    "payment_text_characters": (
        "Banken tar inte emot {characters} i texten till {payee}. Skriv om den."
    ),
    "payment_text_reveals": (
        "Texten till {payee} röjer varför det betalas: {word}. Skriv något neutralt."
    ),
    "payment_ocr_digits": "OCR-numret till {payee} ska ha 2 till 25 siffror. Rätta det.",
    "payer_name_unfit": "Avsändarens namn i betalfilen saknas eller är fel. Rätta inställningen.",
    "payer_name_reveals": (
        "Avsändarens namn röjer varför det betalas: {word}. Välj ett neutralt i inställningarna."
    ),
    "payer_bic_wrong": "Bankens BIC {bic} är fel. Rätta den i inställningarna.",
    "payer_iban_wrong": "Avsändarens IBAN {iban} är fel. Rätta det i inställningarna.",
    "payer_bankgiro_wrong": "Avsändarens bankgiro {bankgiro} är fel. Rätta det i unit.toml.",
    "payer_identity_wrong": (
        "Avsändarens nummer {identity} ska ha högst 35 bokstäver och siffror. Rätta "
        "organisationsnumret eller avtalsnumret i unit.toml."
    ),
    "payer_town_unfit": (
        "{bank} vill ha avsändarens ort i filen. Skriv den i unit.toml, under debtor och town, med "
        "högst 35 latinska bokstäver."
    ),
    "payment_schema_missing": "Betalfilens schema saknas. Installera om programmet.",
    "bank_unknown": (
        "Det finns ingen bankprofil som heter {bank}. Skriv ett av namnen i unit.toml, under "
        "debtor och bank: {known}."
    ),
}

_STAFF: Final = {
    "role_may_not": "Din roll får inte göra det här. Be någon som får, eller din chef.",
    "wrong_login": "Namnet eller lösenordet stämmer inte. Kontrollera båda och försök igen.",
    "login_unfit": "Använd bara a–z, siffror, punkt, bindestreck och understreck.",
    "login_taken": "Användarnamnet finns redan. Välj ett annat.",
    "login_made_by_keeper": (
        "Databasens ägare får inte göra inloggningar på servern. Be serverns förvaltare göra "
        "inloggningen {login} i gruppen fsclient_staff, med ett lösenord, och lägg sedan upp "
        "kontot här. Lösenordet som skrivs här används då inte."
    ),
    "account_own": "Din egen roll ändrar du inte själv. Be en annan administratör.",
    "change_waits": "En ändring av kontot väntar på en andra person. Ta tillbaka den först.",
    "confirm_own": "Det du själv har bett om, eller som gäller dig, bekräftar någon annan.",
    "password_own": "Ditt eget lösenord byter du i menyn Arkiv.",
    "login_long": "Användarnamnet är för långt. Använd högst {most} tecken.",
    "login_reserved": "Databasservern har det namnet för sig själv. Välj ett annat.",
    "account_unknown": (
        "Det finns inget konto {login}. Skriv användarnamnet som det står under Konton. Ska det "
        "läggas upp som ny administratör, skriv också namn och titel (--name och --title)."
    ),
    "name_needed": "Skriv namnet.",
    "title_needed": "Skriv titeln, till exempel socialsekreterare.",
    "role_needed": "Välj en roll.",
    "password_short": "Lösenordet är för kort. Använd minst {least} tecken.",
    "passphrase_short": "Lösenfrasen är för kort. Använd minst {least} tecken.",
    "last_administrator": "Någon måste sköta konton. Gör först någon annan till administratör.",
    "holds_running_cases": (
        "Kontot har {cases} pågående ärenden. Flytta dem först till någon som kan ha dem."
    ),
    "current_password_wrong": "Ditt nuvarande lösenord stämmer inte. Skriv det igen.",
    "password_same": "Det nya lösenordet är detsamma som det gamla. Välj ett annat.",
    "not_empty": "Databasen har redan konton. Logga in i stället.",
}

_DOCUMENTS: Final = {
    "document_empty": "Filen är tom. Öppna den för att se om den blev sparad, och välj den igen.",
    "document_office": (
        "Filen kommer från ett ordbehandlings- eller kalkylprogram. Spara den där som PDF och "
        "bifoga PDF-filen."
    ),
    "document_phone_photo": (
        "Bilden är sparad som HEIC, som inte kan läsas här. Spara den som JPEG, eller be den som "
        "skickade den att göra det, och bifoga den."
    ),
    "document_kind_unknown": (
        "Filen är varken PDF, JPEG, PNG eller TIFF, vad den än heter. Den är inte bifogad. Spara "
        "eller skanna den som PDF."
    ),
    "document_too_large": (
        "Filen är {size} MB och får vara högst {most} MB. Skanna den i svartvitt eller med lägre "
        "upplösning, eller dela den i flera."
    ),
    "document_too_long": (
        "Filen har {pages} sidor och får ha högst {most}. Bifoga bara de sidor som behövs."
    ),
    "document_encrypted": (
        "PDF-filen är låst med lösenord. Öppna den, skriv ut den till en ny PDF utan lösenord och "
        "bifoga den, eller be om en olåst."
    ),
    "document_unreadable": (
        "Filen är skadad och går inte att läsa. Öppna den i ett annat program och spara den på "
        "nytt, eller be om en ny."
    ),
    "document_too_many_pixels": (
        "Bilden är större än {most} miljoner bildpunkter. Spara den i en mindre storlek och bifoga "
        "den."
    ),
    "document_not_read": (
        "Filen gick inte att läsa där den ligger. Kontrollera att den finns kvar och inte är öppen "
        "i ett annat program, och försök igen."
    ),
    "document_there_already": "Samma fil finns redan här, med namnet ”{name}”.",
    "document_reason_needed": "Skriv varför, till exempel att den hör till ett annat ärende.",
    "has_documents": "Det finns handlingar bifogade här. Ta bort dem först.",
    "document_gone": (
        "Innehållet i handlingen ”{name}” finns inte kvar i databasen. Be systemförvaltaren "
        "jämföra med en säkerhetskopia."
    ),
    "document_changed": (
        "Handlingen ”{name}” är inte den som bifogades: den är ändrad vid sidan av programmet. Be "
        "systemförvaltaren jämföra med en säkerhetskopia."
    ),
    "document_left": (
        "Handlingen ”{name}” är borttagen, och ändå finns ett innehåll. Be systemförvaltaren "
        "jämföra med en säkerhetskopia."
    ),
}

_STORAGE: Final = {
    "someone_was_first": "Någon hann före med samma sak. Läs in på nytt och försök igen.",
    "someone_saved_first": (
        "Någon annan sparade före dig. Din text finns kvar. Läs in på nytt och jämför."
    ),
    "form_mixed": (
        "Någon annan började just med en annan text av samma version. Läs in på nytt, och höj "
        "version i den här datorns fil om din text ska gälla."
    ),
    "value_unfit": (
        "Databasen tog inte emot det: något i det kan programmet inte läsa. Läs in på nytt och "
        "försök igen. Händer det igen: skicka det här till den som sköter programmet."
    ),
    "text_too_long": (
        "Texten är för lång för att sparas. Korta den till högst 200 000 tecken, eller dela den."
    ),
    "locked": "Det här är signerat och kan inte ändras. Skriv en ny post i stället.",
    "mixed_cases": "Det här hör till ett annat ärende. Läs in på nytt och försök igen.",
    "row_missing": "Det du söker finns inte längre. Läs in sidan på nytt.",
    "database_empty": (
        "Databasen är tom. Be systemförvaltaren förbereda den med fsclient database first-account."
    ),
    "database_newer": (
        "Databasen är nyare än programmet. Uppdatera programmet och försök igen. Är programmet "
        "redan det nyaste har någon ändrat vilken version databasen säger att den är av."
    ),
    "server_too_old": (
        "Servern har PostgreSQL {version}, och programmet behöver {least} eller nyare. "
        "Be serverns förvaltare att uppgradera den."
    ),
    "clock_differs": (
        "Datorns klocka går inte som serverns, så inget sparades. Ställ den rätt och försök igen."
    ),
    "database_older": (
        "Databasen är äldre än programmet. Be systemförvaltaren köra fsclient database upgrade."
    ),
    "upgrade_lost_rows": (
        "Uppgraderingen stoppades: tabellen {table} hade {before} rader före och {after} efter. "
        "Inget är ändrat. Skicka det här till den som sköter programmet."
    ),
    "upgrade_orphaned_rows": (
        "Uppgraderingen stoppades: rader i tabellen {table} skulle ha förlorat det de hör till. "
        "Inget är ändrat. Skicka det här till den som sköter programmet."
    ),
    "file_exists": "Filen finns redan. Välj ett annat namn, eller öppna den som befintlig.",
    "file_not_writable": "Det går inte att skriva i mappen. Välj en annan mapp.",
    "not_a_database": "Filen är ingen databas för det här programmet. Välj en annan fil.",
    "passphrase_or_file_wrong": (
        "Lösenfrasen stämmer inte. Skriv den igen. Är den rätt är filen skadad, eller ingen "
        "databas för det här programmet: läs då tillbaka en säkerhetskopia."
    ),
    "file_not_as_it_was": (
        "Databasfilen {path} går inte att öppna med sin nyckel. Den är skadad eller utbytt. "
        "Läs tillbaka en säkerhetskopia."
    ),
    "key_missing": "Nyckeln till {name} saknas på den här datorn. Skriv databasens lösenfras.",
    "profile_missing": "Profilen {name} finns inte längre. Skapa den på nytt.",
    "profile_name_unfit": "Använd bara bokstäver, siffror, mellanslag och bindestreck i namnet.",
    "profile_unreadable": (
        "Profilen {name} går inte att läsa. Ta bort filen {path} och anslut till databasen igen."
    ),
    "profile_amiss": (
        "Profilen {name} går inte att läsa: {key} på rad {line} i {path} är fel. Rätta raden, "
        "eller ta bort filen och anslut till databasen igen."
    ),
    "side_files_moved": (
        "Bredvid databasen låg rester av en annan databas, eller av en annan dag. De är flyttade "
        "till {files}, så att inget blandas ihop."
    ),
    "folder_instead": "{path} är en mapp. Välj databasens fil.",
    "file_not_readable": "{path} går inte att läsa. Kontrollera att det är en fil du får läsa.",
    "settings_folder_not_made": (
        "Programmets mapp {path} går inte att skapa eller skriva i. Ge dig själv rätt att skriva "
        "där, eller säg till systemförvaltaren, och starta sedan igen."
    ),
    "database_file_empty": "Databasfilen {path} är tom. Läs tillbaka en säkerhetskopia.",
}

_ACCOUNTS: Final = {
    "not_allowed_in_database": (
        "Din inloggning får inte göra det här i databasen. Be någon som får, eller din chef."
    ),
    "account_changed": (
        "Ditt konto har stängts eller fått en annan roll sedan du loggade in, och härifrån görs "
        "inget mer. Det du har skrivit är sparat. Välj Byt användare i menyn Arkiv och logga in "
        "igen, och går det inte, fråga en administratör."
    ),
    "account_untold": "Namn, titel, roll och inloggning ändras bara under Konton. Läs in på nytt.",
    "account_alone": (
        "En ledande roll, och ett nytt lösenord, ges av två: en administratör ber om det, och en "
        "annan administratör, enhetschefen eller en biträdande enhetschef bekräftar."
    ),
    "owner_makes_no_logins": (
        "Databasens ägare får inte göra inloggningar på servern. Be serverns förvaltare köra "
        "ALTER ROLE ägaren CREATEROLE. Går det inte hos er gör förvaltaren själv inloggningarna, "
        "i gruppen fsclient_staff, och byter lösenord på dem."
    ),
    "login_of_another": (
        "Inloggningen hör till något annat på servern och rörs inte. Lägg upp kontot med ett "
        "annat användarnamn."
    ),
    "login_too_strong": (
        "Inloggningen {login} har mer rätt på servern än någon i enheten ska ha: {right}. Kör "
        "database upgrade som ägaren, och räcker inte rätten till det, be serverns förvaltare ta "
        "bort den."
    ),
}

_HANDOVER: Final = {
    "handover_reason": "Skriv varför ärendet flyttas, till exempel byte av tjänst.",
    "receiver_needed": "Välj vem som ska ha ärendet.",
    "receiver_unfit": "{name} kan inte ha ärenden: kontot är avstängt eller har en annan roll.",
    "cases_needed": "Markera först de ärenden som ska flyttas.",
    "case_ended": "Ärende {number} är avslutat. Flytta bara pågående ärenden.",
    "already_theirs": "Ärendet finns redan hos den som du har valt. Välj någon annan.",
    "not_yours_to_move": (
        "Ärende {number} är någon annans. Den som har det, eller en ledare, kan flytta det."
    ),
    "undo_too_late": "Ärende {number} har ändrats sedan dess. Flytta det i stället en gång till.",
    "move_untold": "Ärendet flyttas bara med Flytta ärendet. Läs in på nytt och försök igen.",
    "case_needs_owner": "Ett pågående ärende måste ha någon som kan ha det. Välj en annan.",
    "account_has_cases": "Kontot har pågående ärenden. Flytta dem först.",
    "absence_who_needed": "Välj vem som är borta.",
    "absence_from_needed": "Skriv första dagen.",
    "absence_backwards": "Sista dagen ligger före den första. Skriv en senare dag.",
    "absence_over": "Frånvaron är redan slut. Skriv en sista dag som inte har varit.",
    "absence_long_past": "Dagen ligger mer än en månad bakåt. Skriv i dag eller en dag nyligen.",
    "absence_far": "Dagen ligger mer än tre år bort. Kontrollera året.",
    "absence_without_cases": "{name} har ingen roll med egna ärenden och behöver ingen vikarie.",
    "absence_twice": "{name} är redan borta {from_on} – {to_on}. Ändra den frånvaron i stället.",
    "absence_ended": "Frånvaron är redan ändrad eller borttagen av någon annan. Läs om listan.",
    "absence_meets_another": (
        "Frånvaron krockar med en annan: någon är borta eller vikarierar samma dagar. Läs om "
        "listan och välj en vikarie som är på plats alla dagarna."
    ),
    "substitute_needed": "Välj vem som har ärendena under tiden.",
    "substitute_same": "Ingen är vikarie för sig själv. Välj någon annan.",
    "substitute_unfit": "{name} kan inte ha ärenden som {away} har. Välj någon med samma roll.",
    "substitute_away": (
        "{name} är själv borta {from_on} – {to_on}. Välj någon som är på plats alla dagarna."
    ),
    "stands_in_already": (
        "{name} är vikarie för {other} {from_on} – {to_on}. Välj först en annan vikarie för "
        "{other}."
    ),
    "account_stands_in": (
        "Kontot är vikarie för {name}. Be den som leder enheten välja en annan vikarie först."
    ),
    "account_is_away": (
        "Kontot är borta och har {name} som vikarie, som inte kan ha vad den nya rollen har. Be "
        "den som leder enheten ändra frånvaron först."
    ),
}

_EMERGENCY: Final = {
    "emergency_purpose_needed": "Välj vad den akuta hjälpen gäller.",
    "emergency_days_needed": "Skriv hur många dagar hjälpen ska räcka, 1 till {most}.",
    "emergency_cause_needed": "Skriv hur behovet uppstod, till exempel att lönen är stulen.",
    "emergency_own_means_needed": "Skriv vad som finns i egna pengar, och hur det visades.",
    "emergency_network_needed": "Skriv vilka som har tillfrågats och vad de kan göra.",
    "emergency_danger_needed": "Välj om liv eller hälsa är i fara utan hjälpen.",
    "emergency_asked_needed": "Skriv det sökta beloppet.",
    "emergency_more_than_asked": "Mer än de sökta {asked} går inte att bevilja. Rätta ett av dem.",
    "emergency_child_needed": "Skriv hur nöden och beslutet påverkar {name}.",
    "violence_answer_needed": "Välj om frågan om våld är ställd till {name}.",
    "violence_words_needed": "Skriv varför frågan inte ställdes i enrum, och när den ska ställas.",
}

_INTAKE: Final = {
    "matter_needed": "Skriv kort vad det gäller.",
    "outcome_needed": "Välj vad samtalet ledde till.",
    "appointment_needed": "Välj en tid för besöket.",
    "appointment_in_past": "Tiden har redan varit. Välj en senare.",
    "contact_in_future": "Samtalet kan inte ha börjat efter nu. Rätta tiden.",
    "visit_ended": "Det väntar inte längre. Läs in sidan på nytt.",
    "visit_not_booked": "Det fanns inget bokat besök. Välj något annat.",
    "visit_to_come": "Tiden har inte varit än. Vänta tills den är förbi, eller boka om.",
    "visit_words_needed": "Skriv kort hur det blev: varför inget ärende, eller vilken enhet.",
    "visit_same_time": "Det är samma tid som förut. Välj en annan.",
    "visit_became_case": "Ett ärende är öppnat sedan dess. Gå till ärendet.",
    "contact_ended": (
        "Det är redan avslutat i Mottagning. Ångra det där, eller öppna ärendet utan samtalet."
    ),
    "visit_untold": "Besöket ändras bara här i Mottagning. Läs in på nytt och försök igen.",
    "handed_to_needed": "Skriv vart personen hänvisades.",
    "moment_not_understood": "Tiden går inte att läsa. Skriv till exempel 2026-11-27 10.00.",
    "received_in_future": "Ansökan kan inte ha kommit efter i dag. Rätta datumet.",
    "month_too_far": "Månaden ligger för långt fram. Välj högst två månader framåt.",
    "month_applied_already": (
        "Det finns redan en ansökan för {month}. Gör en komplettering i stället."
    ),
    "district_needed": "Välj stadsdel.",
}

_HOUSEHOLD: Final = {
    "person_name_needed": "Skriv förnamn, efternamn eller båda. Ett namn räcker.",
    "name_without_letters": (
        "Ett namn har bokstäver. Lämna fältet tomt om personen bara har ett namn."
    ),
    "birth_date_needed": "Skriv personnummer, eller födelsedatum om det inte finns något.",
    "birth_date_in_future": "Födelsedatumet ligger efter i dag. Rätta det.",
    "too_old": "Personen skulle vara {age} år. Kontrollera numret.",
    "child_too_old": "Den som är {age} år räknas inte som barn. Välj en annan roll.",
    "child_not_in_school": (
        "Den som är {age} år räknas som barn bara om skolan pågår. Ange skola eller byt roll."
    ),
    "adult_too_young": "Medsökande ska ha fyllt 18 år. Personen är {age} år.",
    "applicant_too_young": (
        "Den som är {age} år kan inte söka själv. Den som fyllt 16 år kan, annars söker en "
        "vårdnadshavare eller god man i ett eget ärende."
    ),
    "representative_needed": (
        "Sökande är under 18 år. Skriv vem som företräder personen, eller varför ingen gör det."
    ),
    "representative_kind_needed": "Välj om det är en vårdnadshavare eller god man.",
    "birth_date_beside": "Numret säger inte hela födelsedagen. Skriv födelsedatumet här bredvid.",
    "birth_date_other_year": "Numret säger att året är {year}. Rätta numret eller födelsedatumet.",
    "known_by_other_name": (
        "Numret är redan {name} i registret. Skriv namnet så. Har det ändrats, ändra det på "
        "personens kort i hushållet efteråt."
    ),
    "join_instead": (
        "De två behöver slås ihop innan numret ändras. Be en samordnare göra det på personens kort "
        "i hushållet."
    ),
    "maybe_known": (
        "En person med samma namn och födelsedatum, eller som har haft numret, finns redan. "
        "Ärende: {numbers}. Välj om det är samma person."
    ),
    "child_elsewhere": (
        "Samma barn finns i ärende {number}, {days} dagar i {month}. Kontrollera dagarna, och "
        "kryssa sedan i att barnet har två hem."
    ),
    "child_maybe_elsewhere": (
        "Ett barn med samma namn och födelsedatum finns i ärende {number}, {days} dagar i "
        "{month}. Kontrollera, och kryssa i att barnet har två hem om det är samma barn."
    ),
    "child_counted_twice": (
        "{name} finns också i ärende {number} med {other_days} dagar i {month}. Med {days} dagar "
        "här blir det fler än månadens {most}. Rätta dagarna i något av ärendena."
    ),
    "number_taken": (
        "Numret finns redan på en annan person. Sök fram personen, eller be en samordnare slå "
        "ihop de två."
    ),
    "identity_unchanged": "Numret och födelsedatumet är som förut. Ändra något av dem.",
    "identity_reason_needed": "Skriv varför numret eller födelsedatumet ändras.",
    "joined_same_household": (
        "Båda finns i ärende {number}. Avsluta den enas plats i hushållet först."
    ),
    "joined_both_run": (
        "Båda söker i pågående ärenden, {number} och {other}. Avsluta ett av dem först."
    ),
    "joined_same": "Välj en annan person än den som ärendet gäller.",
    "join_nobody_there": (
        "I ärende {number} finns ingen med samma namn och födelsedatum. Kontrollera numret, eller "
        "rätta namn och födelsedatum först."
    ),
    "join_number_unknown": "Numret finns inte på någon person. Kontrollera det.",
    "join_reason_needed": "Skriv hur det visade sig att de är samma person.",
    "one_applicant": "Hushållet ska ha en sökande. Ange vem det är.",
    "one_co_applicant": "Hushållet kan ha högst en medsökande. Byt roll på den andra.",
    "role_taken": "Någon annan i hushållet har redan den rollen. Välj en annan.",
    "same_person_twice": "Samma person står två gånger i hushållet. Ta bort den ena.",
    "already_in_household": "Personen finns redan i hushållet.",
    "has_running_case": "Personen har redan ett pågående ärende, {number}. Öppna det.",
    "days_needed": "Skriv hur många dagar i månaden barnet bor här.",
    "day_count_out_of_month": "Dagarna ska vara mellan 1 och 31.",
    "ends_before_it_starts": "Slutet ligger före början. Rätta ett av datumen.",
    "since_too_far": "Dagen ligger för långt fram. Välj en inom de två närmaste månaderna.",
    "applicant_stays": "Sökande kan inte lämna hushållet. Avsluta ärendet i stället.",
}

_CASE: Final = {
    "reason_required": "Ärendet är inte ditt. Skriv varför du läser det; det loggas.",
    "application_missing": "Det finns ingen ansökan att handlägga. Registrera en först.",
    "form_unsigned": "{title} för {name} är inte signerad.",
    "month_needed": "Skriv vilken månad ansökan gäller.",
    "received_on_needed": "Skriv vilken dag ansökan kom in.",
    "complete_on_needed": "Skriv vilken dag den sista handlingen kom.",
    "application_undecided": (
        "En ansökan är utan beslut. Besluta den innan ärendet avslutas, eller skriv av den om "
        "hushållet har tagit tillbaka den."
    ),
    "closing_reason_needed": "Välj varför ärendet avslutas.",
    "complete_in_future": "Ansökan kan inte ha blivit fullständig efter i dag. Rätta datumet.",
    "complete_before_received": "Ansökan kan inte vara fullständig innan den kom. Rätta datumet.",
    "incomplete_reason_needed": "Skriv vad som visade sig saknas.",
    "application_withdrawn": "Ansökan är återtagen. Registrera en ny om hushållet söker igen.",
    "withdrawn_on_needed": "Skriv vilken dag ansökan togs tillbaka.",
    "withdrawn_in_future": "Ansökan kan inte ha tagits tillbaka efter i dag. Rätta datumet.",
    "withdrawn_before_received": (
        "Ansökan kan inte ha tagits tillbaka innan den kom. Rätta datumet."
    ),
    "withdrawal_reason_needed": "Skriv hur och varför ansökan togs tillbaka.",
    "reopening_reason_needed": "Skriv varför ärendet öppnas igen.",
    "case_runs": "Ärendet är redan öppet. Läs in det på nytt.",
    "answer_missing": "Svar saknas. Skriv eller välj ett.",
    "answer_says_nothing": "Svaret säger inte nog. Skriv minst {least} tecken med egna ord.",
    "answer_repeated": "Samma text står redan i ett annat svar. Skriv vad som gäller just här.",
    "answer_names_nobody": "Nämn barnet vid namn, {name}, så att det syns vem analysen gäller.",
    "percent_not_understood": "Skriv ett heltal mellan 0 och 100, till exempel 50.",
    "decimal_not_understood": "Skriv ett tal, till exempel 8 eller 7,5.",
    "answer_unfit": "Svaret passar inte frågan. Svara igen.",
    "goal_needed": "Skriv målet.",
    "own_words_needed": "Skriv vad klienten själv säger.",
    "steps_needed": "Lägg till minst ett steg.",
    "step_title_needed": "Skriv vad som ska göras.",
    "step_date_needed": "Skriv när steget ska vara klart.",
    "step_hours": "Timmarna i veckan ska vara mellan 0 och 40.",
    "follow_up_needed": "Skriv när planen följs upp.",
    "follow_up_in_past": "Uppföljningen ligger före i dag. Välj en senare dag.",
    "follow_up_too_late": "Uppföljningen ska vara inom {days} dagar. Välj en tidigare dag.",
    "note_empty": "Skriv något innan du signerar.",
    "note_in_future": "Händelsen kan inte ligga efter nu. Rätta tiden.",
    "note_of_another": "Anteckningen är en annan handläggares. Skriv en egen.",
}

_DECISION: Final = {
    "kind_needed": "Välj bifall, delavslag eller avslag.",
    "kind_not_possible": (
        "Beslutet kan inte vara det: det som går emot den sökande avgör om det är bifall."
    ),
    "reasons_needed": "Skriv varför, med minst {least} tecken, så att den som får avslag förstår.",
    "line_reason_needed": (
        "Skriv varför det blev så för {post}, med minst {least} tecken som säger något."
    ),
    "text_says_nothing": (
        "Texten säger inte nog. Skriv med egna ord så att den som läser förstår varför."
    ),
    "reason_repeated": "Samma text står redan på ett annat ställe. Skriv vad som gäller just här.",
    "ground_needed": "Beräkningen visar ett behov som inte tillgodoses. Välj varför.",
    "burden_unanswered": "Svara om villkoret sänker biståndet en senare månad.",
    "protected_name_unanswered": (
        "{name} har skyddade personuppgifter. Välj hur namnet skrivs i brev till andra."
    ),
    "blank_left": "Texten har en lucka kvar: {blank}. Fyll i den eller ta bort den.",
    "refusal_grants_nothing": "Ett avslag ger inget belopp. Ta bort beloppet eller välj delavslag.",
    "amount_needed": "Skriv beloppet i kronor.",
    "more_than_deficit": "Beloppet är högre än det som kan beviljas, {most}. Sänk det.",
    "grant_is_whole": "Ett bifall är hela beloppet, {most}. Välj delavslag för ett lägre.",
    "partial_is_less": "Hela beloppet är bifall. Välj bifall, eller sänk under {most}.",
    "decided_already": "Ansökan är redan beslutad. Lägg till en ny ansökan om något ska ändras.",
    "decision_unsigned": "Beslutet är inte signerat. Signera det först.",
    "appeal_day_needed": "Skriv dagen då överklagandet kom in. Den kan inte ligga efter i dag.",
    "received_decision_unfit": "Dagen ska ligga mellan beslutets dag och i dag. Rätta den.",
    "appeal_in_time": "Överklagandet kom i tid och kan inte avvisas som för sent.",
    "appeal_settled": (
        "Överklagandet är redan avslutat. Läs in ärendet på nytt, så står vad som blev av det."
    ),
    "application_changed": (
        "En annan ansökan i ärendet ska beslutas nu. Öppna ärendet igen och läs beslutet om den."
    ),
    "calculation_changed": (
        "Normberäkningen har ändrats sedan du öppnade ärendet. Öppna det igen, läs den nya "
        "beräkningen och signera sedan."
    ),
    "household_changed": "Hushållet har ändrats sedan beräkningen gjordes klar. Ta upp den igen.",
    "calculation_unfinished": "Beräkningen är inte klar. Gör den klar innan du beslutar.",
}

_PAYMENT: Final = {
    "holder_needed": "Skriv vem kontot tillhör.",
    "evidence_needed": "Skriv vad som visar att kontot är rätt, till exempel ett kontoutdrag.",
    "account_needed": "Välj vart pengarna går.",
    "account_of_other_case": "Kontot hör till ett annat ärende. Välj ett av ärendets konton.",
    "more_than_decided": "Det är mer än vad som är kvar av beslutet, {left}. Sänk beloppet.",
    "pay_day_needed": "Skriv dagen då pengarna ska vara framme.",
    "pay_day_past": "Dagen har redan varit. Välj en bankdag från i dag.",
    "pay_day_too_far": "Dagen ligger för långt fram. Välj en dag senast {last}.",
    "notice_protected": (
        "Någon i hemmet har skyddade personuppgifter, och en avi skickas till adressen. Välj ett "
        "konto eller ett kort."
    ),
    "pay_day_not_working": "Dagen är ingen bankdag. Välj en vardag som inte är helgdag.",
    "second_person_needed": (
        "Den som har beslutat eller förberett en betalning kan inte släppa den. Be en kollega."
    ),
    "not_waiting": "Betalningen till {payee} är redan släppt eller stoppad. Läs in listan på nytt.",
    "stop_reason_needed": "Skriv varför betalningen stoppas.",
    "stopped_already": "Betalningen till {payee} är redan stoppad. Läs in listan på nytt.",
    "payment_filed": (
        "Betalningen till {payee} ligger i en betalfil och kan inte stoppas här. Ring banken."
    ),
    "payment_altered": (
        "Betalningen till {payee}, eller beslutet eller kontot som den bygger på, har ändrats vid "
        "sidan av programmet. Den släpptes inte. Stoppa den, eller låt den vänta och be den som "
        "har hand om databasen köra fsclient verify och reda ut det. Välj sedan Ta med och släpp "
        "den."
    ),
    "payment_sums_altered": (
        "I ärendet för {payee} är en utbetalning, en retur eller ett kvitto ändrat, borttaget "
        "eller inlagt vid sidan av programmet. Betalningen släpptes inte. Stoppa den, eller låt "
        "den vänta och be den som har hand om databasen köra fsclient verify och reda ut det. "
        "Välj sedan Ta med och släpp den."
    ),
    "nothing_writable": (
        "Ingen fil skrevs, för ingen av de {count} betalningarna går att skriva. Varje rad säger "
        "varför. Rätta det och skriv filen igen."
    ),
    "payee_kind_needed": "Välj vem som får pengarna.",
    "no_account_reason_needed": "Skriv varför pengarna inte går till ett konto.",
    "holder_reveals": (
        "Namnet röjer varför det betalas eller vem det gäller: {word}. Skriv mottagarens eget namn."
    ),
    "register_off": (
        "Kommunen betalar inte genom bankens kontoregister. Välj ett konto, eller be "
        "administratören slå på det i kommunens val."
    ),
    "register_stranger": (
        "Numret hör inte till någon av de vuxna i ärendet. Skriv den sökandes eller "
        "medsökandes nummer."
    ),
    "register_protected": (
        "Någon i hemmet har skyddade personuppgifter. Banken kan skicka en avi till adressen, så "
        "välj ett konto eller lämna ut pengarna."
    ),
    "again_case_closed": "Ärendet är avslutat. Betala från ärendet om pengarna ska ut.",
    "again_account_failed": "Pengar har kommit tillbaka från kontot. Registrera ett nytt.",
    "again_decision_changed": "Beslutet har ändrats sedan dess. Avgör i ärendet vad som betalas.",
    "again_prepared": "Den är redan förberedd på nytt.",
    "reminder_text_needed": "Skriv vad som ska göras.",
    "reminder_text_long": "Skriv kortare: högst {most} tecken. Resten hör hemma i journalen.",
    "papers_wait": (
        "Begärda handlingar har inte kommit ({count}). Den som har ärendet markerar att de har "
        "kommit, eller varför de inte inväntas."
    ),
    "papers_wait_still": (
        "Begärda handlingar har inte kommit än ({count}). Markera att de har kommit, eller varför "
        "de inte inväntas."
    ),
    "papers_overdue": (
        "Dagen för en handling har varit. Begär in den igen med en ny dag, och skriv sedan ut "
        "brevet."
    ),
    "no_papers_wait": "Inga begärda handlingar väntar. Begär in något först.",
    "papers_needed": "Välj vad som behövs, eller skriv det under Annat.",
    "papers_unknown": "Listan har ändrats. Välj igen.",
    "paper_about_long": "Texten är för lång. Den får ha högst {most} tecken.",
    "paper_day_needed": "Välj en dag.",
    "paper_day_past": "Dagen har varit. Välj i dag eller senare.",
    "paper_day_far": "Dagen ligger mer än ett år bort. Kontrollera året.",
    "paper_reason_needed": "Skriv varför handlingen inte inväntas.",
    "paper_settled": "Handlingen har redan kommit eller inväntas inte. Läs om ärendet.",
    "paper_waits_already": "Handlingen väntar redan.",
    "came_in_future": "Dagen ligger efter i dag. Skriv en dag som har varit.",
    "came_before_asked": "Dagen ligger före den då ansökan kom in. Kontrollera datumet.",
    "reminder_day_needed": "Välj en dag.",
    "reminder_day_past": "Dagen har varit. Välj i dag eller senare.",
    "reminder_day_far": "Dagen ligger mer än fem år bort. Kontrollera året.",
    "remind_after_due": "Påminnelsen kommer efter dagen då det ska vara gjort. Välj en tidigare.",
    "reminder_reason_needed": "Skriv varför det inte bevakas längre.",
    "reminder_stands": "Bevakningen står redan i ärendet.",
    "reminder_ended": "Bevakningen är redan avslutad.",
    "cannot_be_reminded": "Den personen läser inga ärenden. Välj någon annan.",
    "case_is_closed": "Ärendet är avslutat. Öppna det igen först.",
    "reference_needed": (
        "Skriv det som mottagaren ska se: OCR-numret på räkningen eller ett meddelande."
    ),
    "reference_kind_needed": "Välj om det är ett OCR-nummer eller ett meddelande.",
    "ocr_for_giro": "OCR-nummer går bara till bankgiro och plusgiro. Skriv ett meddelande.",
    "ocr_digits": "OCR-numret ska ha 2 till 25 siffror. Rätta det.",
    "ocr_check_digit": (
        "OCR-numrets kontrollsiffra stämmer inte. Jämför med räkningen, eller skriv numret som "
        "meddelande om mottagaren inte har OCR."
    ),
    "message_too_long": "Meddelandet är längre än {limit} tecken. Korta det.",
    "message_reveals": (
        "Texten röjer varför det betalas eller vem det gäller: {word}. Skriv något neutralt, till "
        "exempel ett hyreskontrakts nummer."
    ),
    "payment_handed_out": "Betalningen till {payee} är redan utlämnad. Läs in ärendet på nytt.",
    "payment_not_by_hand": "Betalningen går till ett konto och lämnas inte ut.",
    "payment_not_released": (
        "Betalningen väntar på en andra person, eller är stoppad. Den kan inte lämnas ut."
    ),
    "handed_on_needed": "Skriv vilken dag det lämnades ut.",
    "handed_on_to_come": "Dagen är efter i dag. Skriv dagen då det lämnades ut.",
    "handed_on_before_release": "Den dagen var betalningen inte släppt. Rätta dagen.",
    "taken_by_needed": "Skriv vem som tog emot.",
    "receipt_needed": "Skriv kvittots nummer eller vad som visar utlämningen.",
    "payment_not_sent": (
        "Betalningen till {payee} har inte gått iväg. Stoppa den i stället, så blir pengarna kvar."
    ),
    "returned_already": "Det är redan registrerat att betalningen kom tillbaka. Läs in på nytt.",
    "returned_before_sent": "Den dagen var betalningen inte släppt än. Rätta dagen.",
    "return_cause_needed": "Välj varför betalningen inte kom fram.",
    "return_reason_needed": "Skriv vad banken eller mottagaren sade, och hur det visade sig.",
    "return_day_needed": "Skriv vilken dag det kom tillbaka.",
    "return_day_to_come": "Dagen är efter i dag. Skriv dagen då det kom tillbaka.",
    "return_second_person_needed": (
        "Den som registrerade att betalningen kom tillbaka kan inte bekräfta det. Be en kollega."
    ),
    "return_settled": "Någon har redan bekräftat eller avvisat det. Läs in listan på nytt.",
    "decline_reason_needed": "Skriv vad som visar att betalningen kom fram.",
    "payment_waiting": (
        "En betalning på {amount} till {payee} väntar. Släpp den och skriv filen, lämna ut den, "
        "bekräfta att den kom tillbaka eller stoppa den, och avsluta sedan."
    ),
    "unpaid_reason_needed": (
        "{left} är beviljat och har inte nått fram. Betala det, eller skriv varför det inte ska "
        "betalas."
    ),
    "nothing_to_file": "Ingen släppt betalning väntar på en fil. Släpp betalningar först.",
}

_SPOT_CHECK: Final = {
    "control_needed": "Skriv vilken kontroll urvalet gäller.",
    "per_officer": "Dra mellan 1 och {most} ärenden för varje handläggare.",
    "seed_not_understood": "Fröet är ett heltal, till exempel dagens datum 20261110.",
    "number_not_understood": "Skriv ett heltal.",
    "month_not_passed": "Månaden har inte varit. Välj en tidigare månad.",
    "nothing_to_draw": "Inget ärende betalades den månaden. Välj en annan månad.",
    "control_verdict_needed": "Svara på om kontrollen är gjord.",
    "noting_verdict_needed": "Svara på om kontrollen är rätt antecknad.",
    "observation_needed": "Skriv vad som brister, så att den som läser förstår.",
    "own_case": "Det är ditt eget ärende. Be en kollega granska det.",
}

_MAINTENANCE: Final = {
    "pages_damaged": "{pages} sidor i filen är skadade. Läs tillbaka en säkerhetskopia.",
    "database_damaged": "Databasen är skadad: {detail}. Läs tillbaka en säkerhetskopia.",
    "rows_orphaned": "{count} rader i {table} pekar på något som är borta. Tala med leverantören.",
    "guard_missing": (
        "Spärren {name} saknas. Kör verify, som säger om något är ändrat medan den inte stod, och "
        "sedan database upgrade, som sätter upp den."
    ),
    "guard_changed": (
        "Spärren {name} är inte som programmet satte upp den. Kör verify, som säger om något är "
        "ändrat medan den inte höll, och sedan database upgrade, som rättar den."
    ),
    "guard_foreign": (
        "{name} hör inte till programmet och kan ge en väg förbi spärrarna. Ta reda på vem som "
        "gjorde det, kör verify och sedan database upgrade, som tar bort det. Räcker inte rätten "
        "till det, be serverns förvaltare."
    ),
    "table_unlike": (
        "Tabellerna är inte som programmet gjorde dem: {name} saknas, är ändrad eller hör inte "
        "dit. Läs tillbaka en säkerhetskopia, eller tala med leverantören."
    ),
    "guards_not_compared": (
        "Spärrarna är inte jämförda: det kan bara den som äger databasen. Kör database check som "
        "ägaren."
    ),
    "guards_only_read": (
        "Spärrarna är inte jämförda: databasen går bara att läsa. Kör database check mot den "
        "server som går att skriva i."
    ),
    "table_gone": (
        "Tabellen {name} saknas, så raderna är inte prövade. Läs tillbaka en säkerhetskopia, eller "
        "tala med leverantören."
    ),
    "limit_unlike": (
        "Databasens egen gräns {name} är inte {seconds} sekunder, så ett annat program kan hålla "
        "rader så länge det vill. Kör database upgrade som databasens ägare, som sätter den."
    ),
    "limit_set": "Databasens egen gräns {name} är satt till {seconds} sekunder.",
    "guard_put_up": "Spärren {name} saknades och är uppsatt igen.",
    "guard_put_back": "Spärren {name} var ändrad och är som den ska igen.",
    "guard_passed_by": "{name} hörde inte till programmet och är borttaget.",
    "login_narrowed": "Inloggningen {login} har inte längre {right} på servern.",
    "copy_damaged": "Kopian är inte hel. Använd en annan kopia, eller gör en ny.",
    "database_in_the_way": "Det ligger redan en databas där. Lägg till --replace för att byta den.",
    "database_in_use": "Någon har databasen öppen. Stäng programmet överallt och försök igen.",
    "server_has_no_key": (
        "En databas på en server har ingen nyckel. Där har var och en sitt lösenord, och ägaren "
        "byter sitt på servern."
    ),
    "server_backed_up_there": (
        "En servers databas kopieras av den som äger den, med PostgreSQL:s eget verktyg:\n"
        "  {command}\nKopian blir inte krypterad. Lägg den bara där ingen obehörig kommer åt den."
    ),
    "server_restored_there": (
        "En servers databas återläses av den som äger den, med PostgreSQL:s eget verktyg:\n"
        "  {command}\nGör det när ingen arbetar i den."
    ),
}

_VERIFICATION: Final = {
    "rows_unreadable": "Rader i ärendet går inte att läsa. Jämför med en säkerhetskopia.",
    "note_changed": "Anteckning {number} är ändrad efter signering. Jämför med en säkerhetskopia.",
    "chain_gap": "Anteckning {number} saknas i journalens kedja. Jämför med en säkerhetskopia.",
    "chain_broken": (
        "Anteckning {number} följer inte på den före i kedjan. Jämför med en säkerhetskopia."
    ),
    "chain_head_differs": (
        "Journalens sista signerade anteckning är inte den som kedjan slutar med. "
        "Jämför med en säkerhetskopia."
    ),
    "decision_changed": (
        "Beslutet för {month} eller dess underlag är ändrat efter signering. Jämför med brevet."
    ),
    "case_gone": "Ett ärende som något är signerat i är borta. Jämför med en säkerhetskopia.",
    "decision_gone": "Ett signerat beslut för {month} är borta. Jämför med en säkerhetskopia.",
    "basis_gone": "Underlaget till beslutet för {month} är borta. Jämför med en säkerhetskopia.",
    "not_calculable": "Beslutet för {month} går inte att räkna om. Rätta normer och regler.",
    "decided_more": (
        "Beslutet för {month} gav {decided}, och det som ligger till grund för det räcker till "
        "{most}. Granska beslutet."
    ),
    "result_differs": (
        "Beslutet för {month} gav {decided}. Beräkningen var {then} och blir nu {now}. "
        "Granska {lines}."
    ),
    "form_altered": (
        "Formuläret {key} version {version}, som ett signerat svar bygger på, är ändrat eller "
        "borta. Jämför med en säkerhetskopia."
    ),
    "letter_changed": "Brevet ”{title}” är inte det som skickades. Jämför med en säkerhetskopia.",
    "return_changed": (
        "Uppgiften att en betalning kom tillbaka {day} är ändrad. Jämför med en säkerhetskopia."
    ),
    "receipt_changed": ("Kvittot på en utlämning {day} är ändrat. Jämför med en säkerhetskopia."),
    "payment_row_gone": (
        "Journalens anteckning {number} berättar om en betalning som kom tillbaka eller lämnades "
        "ut, men raden är borta. Jämför med en säkerhetskopia."
    ),
    "paid_more_than_decided": (
        "Mer är betalt än vad som beslutades för {month}. Jämför med en säkerhetskopia."
    ),
    "payment_file_changed": (
        "Betalfilen {message_id} är ändrad sedan den skrevs. Jämför med bankens."
    ),
    "sealed_row_changed": (
        "{kind}: raden är inte som den var när den signerades. Jämför med en säkerhetskopia."
    ),
    "sealed_row_gone": "{kind}: en signerad rad är borta. Jämför med en säkerhetskopia.",
    "sealed_row_rewritten": (
        "{kind}: en låst rad är skriven om och förseglad igen. Jämför med en säkerhetskopia."
    ),
    "row_unsealed": ("{kind}: raden är inte skriven av programmet. Jämför med en säkerhetskopia."),
    "sealed_rows_unreadable": "{kind}: rader går inte att läsa. Jämför med en säkerhetskopia.",
    "seal_changed": "Försegling {number} är ändrad. Jämför med en säkerhetskopia.",
    "seal_gone": "Försegling {number} är borta ur liggaren. Jämför med en säkerhetskopia.",
    "seal_head_differs": (
        "Liggaren har {sealed} förseglingar, men {counted} är räknade. "
        "Jämför med en säkerhetskopia."
    ),
    "day_anchor_differs": (
        "Liggaren är inte den som den var i början av {day}. Jämför med en säkerhetskopia."
    ),
    "anchor_differs": (
        "Ankaret {number}, som sparats utanför databasen, stämmer inte med liggaren. Databasen "
        "är skriven om sedan dess, eller läst tillbaka från en äldre kopia."
    ),
    "anchors_unreadable": (
        "Rad {line} i filen med ankare är inte dag, nummer och kontrollsumma. Hämta en kopia av "
        "filen, eller välj en ny."
    ),
    "row_left_over": (
        "I tabellen {table} står något fast ingen arbetar. Det är inte skrivet av programmet. "
        "Jämför med en säkerhetskopia."
    ),
    "derived_differs": (
        "{kind}: raden går inte att söka fram på det som står i den. Räkna om det med fsclient "
        "database accept, radens id, --name och --reason."
    ),
    "ledger_unreadable": "Liggaren går inte att läsa. Jämför med en säkerhetskopia.",
    "payment_file_differs": (
        "Betalningarna i filen {message_id} är inte längre desamma. Jämför med bankens."
    ),
}

_COMMAND: Final = {
    "profile_not_chosen": "Skriv vilken databas det gäller, med --profile NAMN.",
    "secret_not_given": "Det går inte att fråga här. Lägg hemligheten i {variable}.",
    "program_fault": "Fel i programmet ({place}). Lämna den här raden till systemförvaltaren.",
    "demo_cases": "Välj mellan 1 och {most} ärenden.",
    "demo_months": "Välj mellan 1 och {most} månader.",
    "case_unknown": "Ärendet {number} finns inte. Kontrollera numret.",
    "decision_unknown": "Det finns inget sådant beslut i ärendet. Signerade finns för: {months}.",
    "decision_ambiguous": "Månaden har flera beslut. Ange ett av {ids}.",
    "letter_not_kept": "Till beslutet finns inget brev i databasen. Välj ett annat beslut.",
    "letter_receiver_needed": "Beslutet har ett brev till var och en. Ange vem, med --person.",
    "receiver_has_none": "Den personen har inget brev till beslutet. Ange den andra.",
}


def joined(*tables: Mapping[str, str]) -> Mapping[str, str]:
    """The sentences of every table; raises ValueError where two have the same code, for then only
    one of them would ever be heard.
    """
    found: dict[str, str] = {}
    for table in tables:
        if doubled := found.keys() & table.keys():
            raise ValueError(f"two sentences for {', '.join(sorted(doubled))}")
        found.update(table)
    return MappingProxyType(found)


SENTENCES: Final = joined(
    _WINDOW,
    _ACCOUNT,
    _SURROUNDINGS,
    _CALCULATION,
    _CALCULATION_FILE,
    _IDENTITY,
    _LETTER,
    _PAYMENT_FILE,
    _DECISION,
    _PAYMENT,
    _SPOT_CHECK,
    _STAFF,
    _DOCUMENTS,
    _STORAGE,
    _ACCOUNTS,
    _HANDOVER,
    _EMERGENCY,
    _INTAKE,
    _HOUSEHOLD,
    _CASE,
    _MAINTENANCE,
    _VERIFICATION,
    _COMMAND,
)
"""Every code that can reach a person, with its sentence."""


def sentence(problem: Problem | EnvironmentProblem) -> str:
    """The sentence for a problem, with its values.

    A code without a sentence gives a plain one that names the code, so that nobody is left
    without a word; a test holds that it never comes to that.
    """
    template = SENTENCES.get(problem.code)
    if template is None:
        return f"Det gick inte ({problem.code})."
    told = _fill(template, problem.values)
    if whose := problem.values.get("whose"):
        # One among many, of which nothing else tells.
        return f"{whose}: {told}"
    file = problem.values.get("in_file")
    if file is None:
        return told
    line = problem.values.get("line")
    return f"{file}, rad {line}: {told}" if line else f"{file}: {told}"


def _fill(template: str, values: Mapping[str, object]) -> str:
    names = {name for _, name, _, _ in Formatter().parse(template) if name}
    return template.format_map({name: formats.value(values.get(name)) for name in names})
