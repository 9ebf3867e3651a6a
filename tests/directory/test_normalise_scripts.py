"""Ways of writing one word, thirty and more a family of scripts: the index and the query agree."""

import pytest

from signpost_directory.normalise import words

ALIKE = {
    "Arabic": [
        ("أحمد", "احمد"), ("إسكان", "اسكان"), ("آمنة", "امنه"), ("ٱلمدرسة", "المدرسة"),
        ("مدرسة", "مدرسه"), ("مستشفى", "مستشفي"), ("مؤسسة", "موسسة"), ("عائلة", "عايلة"),
        ("مَدْرَسَة", "مدرسة"), ("طبيبٌ", "طبيب"), ("شدّة", "شدة"), ("هٰذا", "هذا"),
        ("طعــــام", "طعام"), ("ﻃﻌﺎﻡ", "طعام"), ("ﻻجئ", "لاجئ"), ("قرا\u0653ن", "قرآن"),
        ("٩٩٩", "999"), ("۱۱۱", "111"), ("می\u200cخواهم", "میخواهم"), ("کتاب", "كتاب"),
        ("فارسی", "فارسي"), ("خانۀ", "خانه"), ("خانه\u0654", "خانه"), ("کوردی", "كوردي"),
        ("بەڵگە", "بهلگه"), ("ڕێگا", "ریگا"), ("نۆرینگە", "نورینگه"), ("ہسپتال", "هسپتال"),
        ("بھائی", "بهايي"), ("ښځې", "ښځي"), ("\u200fطبيب\u200f", "طبيب"),
        ("\u2067محامي\u2069", "محامي"), ("إيجار، طعام؟", "ايجار طعام"), ("عربي-كردي", "عربي كردي"),
    ],
    "Bengali": [
        ("বা\u09a1\u09bcি", "বা\u09dcি"), ("আষা\u09a2\u09bc", "আষা\u09dd"),
        ("সম\u09af\u09bc", "সম\u09df"), ("ল\u09c7\u09beক", "ল\u09cbক"),
        ("ন\u09c7\u09d7কা", "ন\u09ccকা"), ("র\u200c\u09cdযাব", "র\u09cdযাব"),
        ("উদ্\u200dযোগ", "উদ্যোগ"), ("হঠাৎ", "হঠাত্\u200d"), ("৯৯৯", "999"), ("১১১", "111"),
        ("২৪ ঘণ্টা", "24 ঘণ্টা"), ("বাড়ি। খাবার", "বাড়ি খাবার"), ("ভাড়া, বিল", "ভাড়া বিল"),
        ("মা-বাবা", "মা বাবা"), ("ভাড়া/বিল", "ভাড়া বিল"), ("(ভিসা)", "ভিসা"), ("‘ভাতা’", "ভাতা"),
        ("“উকিল”", "উকিল"), ("ফোন:", "ফোন"), ("সাহায্য!", "সাহায্য"), ("কোথায়?", "কোথায়"),
        ("ডাক\u200bতার", "ডাক্তার".replace("\u09cd", "")), ("\u2066দোভাষী\u2069", "দোভাষী"),
        ("GP ডাক্তার", "gp ডাক্তার"), ("ＮＨＳ হাসপাতাল", "nhs হাসপাতাল"),
        ("৳ ৫০০", "500"), ("ঔষধ\u00a0দোকান", "ঔষধ দোকান"), ("বেনিফিট…", "বেনিফিট"),
        ("\ufeffচাকরি", "চাকরি"), ("শিশু–সেবা", "শিশু সেবা"),
    ],
    "Ethiopic": [
        ("ሐኪም", "ሀኪም"), ("ሓኪም", "ሀኪም"), ("ኀይል", "ሀይል"), ("ሃይል", "ሀይል"), ("ኅብረት", "ህብረት"),
        ("ሕክምና", "ህክምና"), ("ሑሴን", "ሁሴን"), ("ኂሳብ", "ሂሳብ"), ("ሠላም", "ሰላም"), ("ሥራ", "ስራ"),
        ("ሠራተኛ", "ሰራተኛ"), ("ሤራ", "ሴራ"), ("ሣህን", "ሳህን"), ("ዐለም", "አለም"), ("ዓለም", "አለም"),
        ("ዕድል", "እድል"), ("ዑቕባ", "ኡቕባ"), ("ኣድራሻ", "አድራሻ"), ("ጸሎት", "ፀሎት"), ("ጽዳት", "ፅዳት"),
        ("ጾም", "ፆም"), ("ጸሐይ", "ፀሀይ"), ("ቈጠረ", "ቆጠረ"), ("ኰንትራት", "ኮንትራት"), ("ጐረቤት", "ጎረቤት"),
        ("ዀይኑ", "ኾይኑ"), ("ምቘራጽ", "ምቖራፅ"), ("አለ\u135f", "አለ"), ("ሰላም፡ነው።", "ሰላም ነው"),
        ("ቤት፣ ምግብ፤ ሥራ", "ቤት ምግብ ስራ"), ("ስልክ፦", "ስልክ"), ("የት ነው፧", "የት ነው"), ("ወ/ሮ", "ወ ሮ"),
        ("«ቪዛ»", "ቪዛ"), ("NHS ሐኪም", "nhs ሀኪም"), ("ሓ\u200bኪም", "ሀኪም"),
    ],
    "Turkish": [
        ("İstanbul", "istanbul"), ("I\u0307stanbul", "istanbul"), ("i\u0307stanbul", "istanbul"),
        ("ISIZ", "ısız"), ("ıspanak", "ispanak"), ("IĞDIR", "ığdır"), ("SIĞINMA", "sığınma"),
        ("KİRA YARDIMI", "kira yardımı"), ("İŞ İLANI", "iş ilanı"), ("DİŞ HEKİMİ", "diş hekimi"),
        ("diş", "dis"), ("s\u0327eker", "şeker"), ("şeker", "seker"), ("çocuk", "cocuk"),
        ("c\u0327öp", "çöp"), ("çöp", "cop"), ("sağlık", "saglik"), ("sag\u0306lık", "sağlık"),
        ("ağrı", "agri"), ("göçmen", "gocmen"), ("o\u0308ğrenci", "öğrenci"),
        ("ÖĞRENCİ", "ogrenci"),
        ("ücret", "ucret"), ("u\u0308cret", "ücret"), ("TÜRKÇE", "turkce"), ("kâğıt", "kağıt"),
        ("millî", "milli"), ("sükûn", "sükun"), ("İngiltere'de", "ingilterede"),
        ("Ankara’ya", "ankaraya"), ("NHS’ye", "nhsye"), ("e-posta", "e posta"),
        ("anne/baba", "anne baba"), ("avukat…", "avukat"), ("ｅｖ", "ev"),
    ],
    "Chinese": [
        ("牙醫", "牙医"), ("醫生", "医生"), ("錢", "钱"), ("無家可歸", "无家可归"),
        ("翻譯", "翻译"),
        ("債務", "债务"), ("簽證", "签证"), ("庇護", "庇护"), ("電話", "电话"), ("學校", "学校"),
        ("兒童", "儿童"), ("藥房", "药房"), ("銀行", "银行"), ("護照", "护照"), ("難民", "难民"),
        ("律師", "律师"), ("殘疾", "残疾"), ("壓力", "压力"), ("裏面", "里面"), ("裡面", "里面"),
        ("為", "为"), ("爲", "为"), ("衞生", "卫生"), ("衛生", "卫生"), ("臺灣", "台湾"),
        ("體檢", "体检"), ("懷孕", "怀孕"), ("課程", "课程"), ("\uf90a", "金"), ("⼈", "人"),
        ("ＧＰ醫生", "gp医生"), ("NHS醫生", "nhs 医生"), ("６０歲", "60岁"), ("房租。", "房租"),
        ("「工作」", "工作"), ("食物、", "食物"), ("房\u200b租", "房租"), ("１１１", "111"),
    ],
    "Latin": [
        ("Łódź", "lodz"), ("żółć", "zolc"), ("mieszkan\u0301ie", "mieszkańie"), ("SĄD", "sad"),
        ("hôpital", "hopital"), ("e\u0301cole", "école"), ("garçon", "garcon"), ("NOËL", "noel"),
        ("œuf", "oeuf"), ("l'hôpital", "hôpital"), ("L’HÔPITAL", "hopital"), ("d'argent", "argent"),
        ("l'e\u0301cole", "ecole"), ("qu'il", "il"), ("j'ai", "ai"), ("s’inscrire", "inscrire"),
        ("dell'affitto", "affitto"), ("all’asilo", "asilo"), ("dall'ospedale", "ospedale"),
        ("nell'acqua", "acqua"), ("un'avvocata", "avvocata"), ("d’água", "agua"),
        ("città", "citta"), ("perché", "perche"), ("mañana", "manana"), ("AÑO", "ano"),
        ("pingüino", "pinguino"), ("habitação", "habitacao"), ("avó", "avo"),
        ("ştiinţă", "stiinta"),
        ("știință", "ştiinţă"), ("Việt", "viet"), ("tiếng", "tieng"), ("đường", "duong"),
        ("Straße", "strasse"), ("Bäcker", "backer"), ("Ångström", "angstrom"), ("søster", "soster"),
        ("Ælfred", "aelfred"), ("čaj", "caj"), ("žena", "zena"), ("ľudia", "ludia"), ("őr", "or"),
        ("xanî", "xani"), ("ﬁnance", "finance"), ("ŵyl", "wyl"), ("ọjọ́", "ojo"), ("Ħal", "hal"),
    ],
}  # fmt: skip

APART = [
    ("حمام", "همام"), ("طبيب", "طيب"), ("سكن", "شكن"),
    ("খাবার", "খবর"), ("দাঁত", "দত্ত"), ("কর", "কার"),
    ("ቤት", "ቤተ"), ("ልጅ", "ልብ"), ("ቁርስ", "ቀርሶ"),
    ("el", "il"), ("kira", "kara"), ("iş", "aş"),
    ("医生", "医院"), ("房租", "房子"), ("護士", "護照"),
    ("lait", "loi"), ("ser", "sar"), ("kot", "kat"),
]  # fmt: skip

ARTICLES_THAT_ARE_NONE = [
    ("t'ai chi", ["tai", "chi"]),
    ("O'Brien can't", ["obrien", "cant"]),
    ("rock'n'roll", ["rocknroll"]),
    ("aujourd'hui", ["aujourdhui"]),
    ("King's Arms", ["kings", "arms"]),
    ("d'you", ["dyou"]),
    ("Ba'ath la'aan", ["baath", "laaan"]),
    ("п'ять", ["пять"]),
]


@pytest.mark.parametrize(
    ("family", "one", "other"),
    [(family, *pair) for family, pairs in ALIKE.items() for pair in pairs],
)
def test_two_ways_to_write_it_are_one(family: str, one: str, other: str) -> None:
    assert one != other
    assert words(one) == words(other) != []


@pytest.mark.parametrize("family", ALIKE)
def test_each_family_of_scripts_is_probed_thirty_times(family: str) -> None:
    assert len({frozenset(pair) for pair in ALIKE[family]}) >= 30


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert not set(words(one)) & set(words(other))


@pytest.mark.parametrize(("text", "expected"), ARTICLES_THAT_ARE_NONE)
def test_an_apostrophe_alone_makes_no_article(text: str, expected: list[str]) -> None:
    assert words(text) == expected
