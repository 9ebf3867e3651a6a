"""A sentence with a phone number in each of the languages; drafts that no speaker has read."""

PHONE = "0800 123 4567"

# What stands before the number, after it, and a word whose letters must join or change.
AROUND = {
    "en": ("Please ring", "before you come", "office"),
    "so": ("Fadlan soo wac", "ka hor intaadan iman", "qofka"),
    "bn": ("আসার আগে", "নম্বরে ফোন করুন", "স্বাস্থ্য"),
    "tr": ("Gelmeden önce lütfen", "numarasını arayın", "ığşİçöü"),
    "ar": ("اتصل على", "قبل الزيارة", "الخدمات"),
    "es": ("Llame al", "antes de venir", "¿mañana?"),
    "pt": ("Ligue para", "antes de vir", "informações"),
    "fr": ("Appelez le", "avant de venir", "où ça"),
    "pl": ("Proszę zadzwonić pod", "przed wizytą", "źdźbło"),
    "it": ("Chiami il", "prima di venire", "perché"),
    "fa": ("پیش از آمدن با", "تماس بگیرید", "می‌خواهم"),
    "uk": ("Зателефонуйте", "перед візитом", "ґанок"),
    "zh_CN": ("来之前请先拨打", "免费咨询", "医疗"),
    "ckb": ("تکایە پێش هاتن پەیوەندی بکە بە", "بە خۆڕایی", "گۆڤار"),
    "ti": ("ቅድሚ ምምጻእኩም ብ", "ደውሉ", "ሓገዝ"),
    "am": ("ከመምጣትዎ በፊት በ", "ይደውሉ", "እርዳታ"),
}
RIGHT_TO_LEFT = ("ar", "fa", "ckb")


def sentence(language: str, number: str = PHONE) -> str:
    """The language's sentence around the number as it is given, isolated or not."""
    before, after, word = AROUND[language]
    return f"{before} {number} {after}: {word}"
