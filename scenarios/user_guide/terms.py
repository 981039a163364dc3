"""The words of the field in every language of the window, for the glossary of the user guide."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TERMS: Final[Mapping[str, tuple[str, str, str]]] = MappingProxyType(
    {
        "lever": ("lever", "levier", "رافعة"),
        "rubric": ("rubric", "rubrique", "محور"),
        "envelope": ("envelope, reserve", "enveloppe, réserve", "الغلاف، الاحتياطي"),
        "places": ("training places", "places de formation", "مقاعد التكوين"),
        "gap": ("training gap", "écart de formation", "فجوة التكوين"),
        "offshoring": ("offshoring", "offshoring", "ترحيل الخدمات"),
        "it_sector": ("IT sector", "secteur TI", "قطاع المعلوميات"),
        "perimeter": ("perimeter", "périmètre", "النطاق"),
        "binds": ("what binds", "facteur limitant", "العامل المحدِّد"),
        "scenario": ("scenario", "scénario", "سيناريو"),
        "baseline": ("baseline", "référence", "المرجع"),
        "run": ("run, future", "tirage, futur", "محاكاة، مسار مستقبلي"),
        "median": ("median", "médiane", "الوسيط"),
        "band": ("band", "bande", "الشريط"),
        "range": ("range", "fourchette", "المجال"),
        "assumption": ("assumption", "hypothèse", "فرضية"),
        "judgement": ("judgement", "jugement", "تقدير"),
        "calibration": ("calibration", "calibrage", "المعايرة"),
        "fit": ("fit", "calage", "المطابقة"),
        "reading": (
            "reading: as observed, as planned",
            "lecture\u202f: comme observé, comme prévu",
            "القراءة: كما رُصد، كما خُطّط",
        ),
        "rebased": ("as quoted, re-based", "annoncé, rebasé", "كما أُعلن، بعد التحيين"),
        "share": ("share of a difference", "part d’un écart", "حصة من الفرق"),
        "regret": ("regret", "regret", "الأسف"),
        "seed": ("seed", "graine", "البذرة"),
        "stamp": ("stamp, digest", "sceau, empreinte", "الختم، البصمة"),
    }
)
"""Key to the word in English, French and Arabic; what it means stands in the page of each language."""
