"""Light rules for endings and beginnings, for folded words (no accents, letters levelled).

Each language: what may stand before a word and what after it, and how many letters must be left.
Rules take the longest that fits, beginnings once, endings up to `rounds` times. They need not be
right about a language's grammar: they must only do the same with two forms of one word.
"""

from dataclasses import dataclass

from signpost_directory.normalise import fold


@dataclass(frozen=True, slots=True)
class Affixes:
    """What is taken off a word of one language."""

    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    least: int = 3  # letters that must be left
    least_before: int = 3
    rounds: int = 1
    levels: tuple[tuple[str, str], ...] = ()  # letters that people mix up, levelled first
    ends: tuple[tuple[str, str], ...] = ()  # what is left at the end is levelled last
    plural: bool = False  # Amharic "-och", written together with the consonant before it
    clitics: tuple[str, ...] = ()  # before a word that is not known otherwise
    whole: tuple[str, ...] = ()  # words that only look as if they had an ending
    owners: tuple[str, ...] = ()  # "my", "your" after a word too short for `after`: it may be both


def _longest(words: str) -> tuple[str, ...]:
    return tuple(sorted(set(fold(words).split()), key=lambda word: (-len(word), word)))


def _levelled(*pairs: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((fold(written), fold(meant)) for written, meant in pairs)


ARABIC = Affixes(
    after=_longest("ات ان ين ون يه ه ي ها نا"),
    before=_longest("وال بال كال فال ولل لل ال"),
    rounds=2,
    clitics=_longest("و ب ل ف ك س ي ت ن ا م وب ول است"),
    owners=_longest("ي ك ه ها نا ت"),
)
FARSI = Affixes(
    after=_longest("هايي هاي ها ام ات اش مان تان شان اي ان ي م ت ش تر ترين هام هات هاش ه"),
    before=_longest("نمي مي"),
    rounds=2,
    clitics=_longest("ن ب بي نا"),
    owners=_longest("م ت ش ي ه و مون تون شون"),
)
SORANI = Affixes(
    after=_longest(
        "هكانم هكانمان هكانيان هكانتان هكانت هكاني هكان هكهم هكهي هكهت هكهمان هكهيان هكهتان هكه "
        "كانم كانمان كانيان كان كهم كهي كهت كهمان كهيان كه هيهك يهك يك هك ان اني هوه مان تان "
        "يان دا ه ي م ت"
    ),
    before=_longest("ده نا"),
    levels=_levelled(("وو", "و")),
    rounds=2,
    ends=_levelled(("ه", "")),
    owners=_longest("م ت ي"),
)
BENGALI = Affixes(
    after=_longest(
        "গুলোর গুলো গুলি গুলোকে টির টার টাকে টি টা খানা খানার দের দেরকে "
        "রা ের েরা েই েও র এর কে তে েতে য় য়ের য়ে ে ও ই"
    ),
    least=2,
    rounds=2,
    levels=_levelled(
        ("ী", "ি"), ("ূ", "ু"), ("ণ", "ন"), ("ষ", "স"), ("শ", "স"), ("ঁ", ""),
        ("ড়", "র"), ("ঢ়", "র"), ("ৎ", "ত"), ("নাই", "নেই"), ("তেছ", "ছ"),
        ("অ্যা", "এ"), ("এ্যা", "এ"), ("ঙ্", "ং"),
    ),
)  # fmt: skip
UKRAINIAN = Affixes(
    after=_longest(
        "ення еннями еннях ами ями ого ому іи ии их им ими ів ова ове "
        "ові ою ею ам ям ах ях ом ем ням еві ість ості остей а я у ю и "
        "і е о ь ці"
    ),
    levels=_levelled(("ґ", "г"), ("ы", "и"), ("э", "е"), ("ъ", "")),
    least=2,
    rounds=2,
)
POLISH = Affixes(
    after=_longest(
        "owi owie ami ach om ow ego emu ych ymi ym im imi iego iemu iej "
        "ej a e i o u y em iem enia eniu enie eniem ania aniu anie "
        "aniem cie c"
    ),
    least=2,
    rounds=2,
    ends=(("ek", "k"),),  # "zasiłek", "zasiłku"
    whole=("pomoc", "przemoc"),
)
TURKISH = Affixes(
    after=_longest(
        "larimiz lerimiz lariniz leriniz larini lerini larina lerine larinda lerinde larim lerim "
        "lari leri lar ler imiz umuz iniz unuz nin nun in un im um dan den tan ten da de ta te "
        "ya ye yi yu si su sini sunu sina sine sinda sinde sindan sinden sunda sunde imda imde "
        "umda umde a e i u m mak mek maya meye makta mekte ma me lik luk lig lug "
        # verbs: now, not, cannot; then, not, could not; will
        "iyorum uyorum yorum iyor uyor yor iyoruz uyoruz iyorlar uyorlar "
        "miyorum muyorum miyor muyor miyoruz miyorlar amiyorum emiyorum amiyor emiyor amiyoruz "
        "emiyoruz yamiyorum yemiyorum yamiyor yemiyor yamiyoruz yemiyoruz "
        "dim dum di du dik duk diler dular madim medim madi medi madik medik amadim emedim amadi "
        "emedi amadik emedik yamadim yemedim yamadi yemedi "
        "amam emem yamam yemem mis mus mamis memis yan yen mayan meyen acak ecek acagim ecegim"
    ),
    rounds=3,
    # "düştüm", "bıraktım": only here is a "t" surely no part of the word.
    levels=(("stim", "sim"), ("stum", "sum"), ("ktim", "kim"), ("ktum", "kum")),
    ends=(("b", "p"), ("d", "t"), ("g", "k")),
    whole=(
        "yardim", "saglik", "saglig", "kimlik", "kimlig", "gozluk", "gozlug", "zaman", "kredi",
        "kayd", "madde", "maddi", "siddet", "senlik", "senlig", "ciftlik", "ciftlig", "forma",
        "sitma", "dugme", "kadin", "komsu", "yakin", "burun", "karin", "boyun", "dogum", "alkolik",
        "hastane", "kurum",
    ),
)  # fmt: skip
# Endings as they are after levelling. Medial "dh" is "r" in the south: "baadhis", "baaris".
SOMALI = Affixes(
    after=_longest(
        "kayga tayga gayga dayda hayga ayga shayda tayda kaygi taydi gaygi daydi haygi aygi shaydi "
        "kaygu gaygu haygu taydu daydu shaydu kaga taga gaga haga tada dada kisa gisa hisa tisa "
        "disa keda geda heda teda deda kena gena tena dena kina tina koda goda hoda toda doda "
        "uhu ihi yasha yal yada yo yinka yin oyinka oyin "
        "aha ada ida ka ga ha ta da sha ku gu hu tu du shu ki gi hi ti "
        "di shi ey ay aa a e i o u"
    ),
    rounds=2,
    levels=(
        ("aa", "a"), ("ee", "e"), ("ii", "i"), ("oo", "o"), ("uu", "u"), ("bb", "b"), ("dd", "d"),
        ("gg", "g"), ("ll", "l"), ("mm", "m"), ("nn", "n"), ("rr", "r"), ("kh", "q"),
        ("adh", "ar"), ("edh", "er"), ("idh", "ir"), ("odh", "or"), ("udh", "ur"),
    ),
    ends=(("a", "o"),),  # "ilmo", "ilmaheeda"
)  # fmt: skip
KURMANJI = Affixes(
    after=_longest("eke eki ekan ek en an in a e i ye ya yen yan"),
    least=4,
    rounds=3,
)
# Ethiopic writes a consonant with its vowel: see `ethiopic` in stemming.py for the last letter.
AMHARIC = Affixes(
    after=_longest("ዎች ኦች ቸው ን ም ው ና ዋ ኝ ህ ሽ ዎ ወ ያት ነት ሁ ታለሁ አለሁ ሁት ልኝ"),
    before=_longest("የ ለ በ ከ ስለ እየ እንደ የማ የሚ የተ"),
    least=2,
    least_before=2,
    rounds=2,
    plural=True,
    clitics=_longest("አል አይ እ መ ማ ተ አስ ይ"),
)
TIGRINYA = Affixes(
    after=_longest("ታት ኦት ያት ን እየ ኻ ኪ ና ኩም ኦም ት ይ"),
    before=_longest("ን ብ ዝ ክ ናይ ንም ዘይ እን"),
    least=2,
    least_before=2,
    rounds=2,
    clitics=_longest("አይ ም ምስ ት እ የ"),
)

AFFIXES = {
    "ar": ARABIC, "fa": FARSI, "ckb": SORANI, "bn": BENGALI, "uk": UKRAINIAN, "pl": POLISH,
    "tr": TURKISH, "so": SOMALI, "kmr": KURMANJI, "am": AMHARIC, "ti": TIGRINYA,
}  # fmt: skip
