"""The words for levers, elements, variables and constraints, in the language of the window."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from simulation.targets import Target


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it stands; :func:`name` translates it."""
    return text


_NAMES: Final[dict[str, str]] = {
    # rubrics
    "social_change": QT_TRANSLATE_NOOP("labels", "Social change"),
    "public_services": QT_TRANSLATE_NOOP("labels", "Public services"),
    "sme_productivity": QT_TRANSLATE_NOOP("labels", "SME productivity"),
    "it_industry": QT_TRANSLATE_NOOP("labels", "IT industry"),
    "cyber_confidence": QT_TRANSLATE_NOOP("labels", "Cyber confidence"),
    "governance": QT_TRANSLATE_NOOP("labels", "Governance"),
    # tracks and uses of the IT-industry money
    "degree": QT_TRANSLATE_NOOP("labels", "Degree courses"),
    "conversion": QT_TRANSLATE_NOOP("labels", "Conversion courses"),
    "startups_clusters": QT_TRANSLATE_NOOP("labels", "Start-ups and clusters"),
    "tech_valleys": QT_TRANSLATE_NOOP("labels", "Tech Valleys and technoparks"),
    "incentives": QT_TRANSLATE_NOOP("labels", "Hiring and training incentives"),
    # employers
    "hardware_distribution": QT_TRANSLATE_NOOP("labels", "hardware and distribution"),
    "offshoring": QT_TRANSLATE_NOOP("labels", "offshoring partners"),
    "software_services": QT_TRANSLATE_NOOP("labels", "software and services"),
    "administration": QT_TRANSLATE_NOOP("labels", "administration"),
    "user_firms": QT_TRANSLATE_NOOP("labels", "user firms"),
    # constraints
    "binds_demand": QT_TRANSLATE_NOOP("labels", "demand"),
    "binds_skills": QT_TRANSLATE_NOOP("labels", "skills"),
    "binds_seats": QT_TRANSLATE_NOOP("labels", "seats"),
    # scenarios of the library
    "official": QT_TRANSLATE_NOOP("labels", "Official"),
    "no_plan": QT_TRANSLATE_NOOP("labels", "Without the plan"),
    "front_loaded": QT_TRANSLATE_NOOP("labels", "Plan money first"),
    "training_first": QT_TRANSLATE_NOOP("labels", "Training first"),
    "tech_valleys_first": QT_TRANSLATE_NOOP("labels", "Tech Valleys first"),
    "digital_morocco_2030": QT_TRANSLATE_NOOP("labels", "Digital Morocco 2030 as announced"),
    "after_2026_cliff": QT_TRANSLATE_NOOP("labels", "Money ends in 2026"),
    # variables
    "offshoring_jobs": QT_TRANSLATE_NOOP("labels", "Offshoring jobs"),
    "it_sector_jobs": QT_TRANSLATE_NOOP("labels", "IT-sector jobs"),
    "digital_jobs": QT_TRANSLATE_NOOP("labels", "Digital jobs"),
    "offshoring_exports": QT_TRANSLATE_NOOP("labels", "Offshoring exports"),
    "offshoring_exports_older_series": QT_TRANSLATE_NOOP("labels", "Offshoring exports, older series"),
    "it_offshoring_turnover": QT_TRANSLATE_NOOP("labels", "IT offshoring turnover"),
    "gdp_direct_additional": QT_TRANSLATE_NOOP("labels", "Direct additional GDP"),
    "gdp_indirect_additional": QT_TRANSLATE_NOOP("labels", "Indirect additional GDP"),
    "profiles_trained": QT_TRANSLATE_NOOP("labels", "Profiles trained a year"),
    "profiles_trained_cumulative": QT_TRANSLATE_NOOP("labels", "Profiles trained"),
    "profiles_trained_by_employer": QT_TRANSLATE_NOOP("labels", "Trained for {element}"),
    "conversion_trained_cumulative": QT_TRANSLATE_NOOP("labels", "Emergency training programme"),
    "school_partnerships": QT_TRANSLATE_NOOP("labels", "Schools with partnerships"),
    "schools_equipped": QT_TRANSLATE_NOOP("labels", "Schools equipped"),
    "teachers_trained": QT_TRANSLATE_NOOP("labels", "Teachers trained"),
    "students_equipped": QT_TRANSLATE_NOOP("labels", "Students equipped"),
    "access_centres": QT_TRANSLATE_NOOP("labels", "Community access centres"),
    "ma_sites_top100": QT_TRANSLATE_NOOP("labels", ".ma sites in the top 100"),
    "egov_services": QT_TRANSLATE_NOOP("labels", "E-government services"),
    "egov_transactional": QT_TRANSLATE_NOOP("labels", "Transactional services"),
    "flagship_services": QT_TRANSLATE_NOOP("labels", "Flagship services"),
    "egov_sites_top100": QT_TRANSLATE_NOOP("labels", "E-government sites in the top 100"),
    "smes_equipped": QT_TRANSLATE_NOOP("labels", "SMEs equipped"),
    "managers_licensed": QT_TRANSLATE_NOOP("labels", "Managers with digital licence"),
    "startups": QT_TRANSLATE_NOOP("labels", "Start-ups"),
    "niche_startups": QT_TRANSLATE_NOOP("labels", "Start-ups in niches"),
    "large_it_firms": QT_TRANSLATE_NOOP("labels", "IT firms above MAD 1 bn"),
    "certificates": QT_TRANSLATE_NOOP("labels", "Electronic certificates"),
    "laws": QT_TRANSLATE_NOOP("labels", "Digital laws"),
    "awareness_campaigns": QT_TRANSLATE_NOOP("labels", "Awareness campaigns"),
    "cert_services": QT_TRANSLATE_NOOP("labels", "Incident-response services"),
    "magistrates_trained": QT_TRANSLATE_NOOP("labels", "Magistrates trained"),
    "household_internet": QT_TRANSLATE_NOOP("labels", "Households online"),
    "un_index": QT_TRANSLATE_NOOP("labels", "UN e-government index"),
    "large_firms_online": QT_TRANSLATE_NOOP("labels", "Large firms online"),
    "it_spending_share": QT_TRANSLATE_NOOP("labels", "IT spending of SMEs"),
    "skilled_need": QT_TRANSLATE_NOOP("labels", "Skilled people needed"),
    "skilled_supply": QT_TRANSLATE_NOOP("labels", "Skilled people on offer"),
    "training_gap": QT_TRANSLATE_NOOP("labels", "Training gap"),
    "training_gap_to_target": QT_TRANSLATE_NOOP("labels", "Gap to the target path"),
}


def name(key: str) -> str:
    """What people call a lever element, variable or constraint."""
    return QCoreApplication.translate("labels", _NAMES[key])


def element_name(element: str) -> str:
    """What people call an element of a dimension, in full words."""
    segments = {
        "ito": QCoreApplication.translate("assumptions", "IT services"),
        "crm": QCoreApplication.translate("assumptions", "customer relations"),
        "eso": QCoreApplication.translate("assumptions", "engineering"),
        "bpo": QCoreApplication.translate("assumptions", "business processes"),
        "kpo": QCoreApplication.translate("assumptions", "knowledge processes"),
        "customer_relations": QCoreApplication.translate("assumptions", "customer relations"),
        "knowledge_services": QCoreApplication.translate("assumptions", "all services but customer relations"),
    }
    return segments[element] if element in segments else name(element)


def library_name(key: str) -> str:
    """What people call a scenario of the library; its file's name where it has none here."""
    return name(key) if key in _NAMES else key


def target_name(target: Target) -> str:
    """What a target is about, with its element."""
    return name(target.variable).format(element=name(target.element) if target.element else "")
