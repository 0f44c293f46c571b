// SPDX-License-Identifier: Apache-2.0
#include "paper_words.hpp"

namespace valise::docio {

using casework::Language;

namespace {

constexpr std::array<PaperWords, casework::all_languages.size()> all_words{{
    {Language::arabic, "الدولة الخاضعة للاستعراض", "استبيان التقييم الذاتي", "الباب", "السؤال", "الإجابة",
        "النص", "ترجمة", "جدول", "إحالة إلى إجابة أخرى", "المراجع القانونية", "المرفقات",
        "الاحتياجات إلى المساعدة التقنية", "الممارسات الجيدة", "الصعوبات", "مسودة", "التقديم",
        "يلزم الاختيار", "العمل", {"لم يبدأ", "قيد الصياغة", "جاهز للفريق", "معتمد", "مقدَّم", "معاد"},
        {"", "أولوية عالية", "أولوية متوسطة", "أولوية منخفضة"}, "النص الكامل في وثيقة Word"},
    {Language::chinese, "受审议国", "自评问卷", "章节", "问题", "答复", "文字", "译文", "表格",
        "参见另一答复", "法律依据", "附件", "技术援助需求", "良好做法", "困难", "草稿", "提交件",
        "需有人选定", "工作", {"未开始", "起草中", "可供团队阅读", "已核准", "已提交", "已退回"},
        {"", "高优先", "中优先", "低优先"}, "全文见 Word 文件"},
    {Language::english, "State under review", "Questionnaire", "Section", "Question", "Answer", "Text",
        "Translation", "Table", "Reference to another answer", "Legal references", "Attachments",
        "Technical assistance needs", "Good practices", "Challenges", "Draft", "Submission",
        "Somebody has to choose", "Work",
        {"Not started", "Being drafted", "Ready for the team", "Cleared", "Submitted", "Returned"},
        {"", "high priority", "medium priority", "low priority"}, "the whole text is in the Word document"},
    {Language::french, "État examiné", "Questionnaire d'auto-évaluation", "Section", "Question", "Réponse",
        "Texte", "Traduction", "Tableau", "Renvoi à une autre réponse", "Références juridiques",
        "Pièces jointes", "Besoins d'assistance technique", "Bonnes pratiques", "Difficultés", "Projet",
        "Soumission", "Un choix est à faire", "Travail",
        {"Non commencé", "En cours de rédaction", "Prêt pour l'équipe", "Approuvé", "Soumis", "Renvoyé"},
        {"", "priorité élevée", "priorité moyenne", "priorité faible"},
        "le texte entier est dans le document Word"},
    {Language::russian, "Государство, в отношении которого проводится обзор", "Вопросник по самооценке",
        "Раздел", "Вопрос", "Ответ", "Текст", "Перевод", "Таблица", "Отсылка к другому ответу",
        "Ссылки на законы", "Приложения", "Потребности в технической помощи", "Успешные виды практики",
        "Трудности", "Проект", "Представление", "Требуется выбор", "Работа",
        {"Не начато", "Составляется", "Готово для национальной группы", "Утверждено", "Представлено",
            "Возвращено"},
        {"", "высокий приоритет", "средний приоритет", "низкий приоритет"}, "полный текст в документе Word"},
    {Language::spanish, "Estado objeto de examen", "Cuestionario de autoevaluación", "Sección", "Pregunta",
        "Respuesta", "Texto", "Traducción", "Cuadro", "Remisión a otra respuesta", "Referencias jurídicas",
        "Archivos adjuntos", "Necesidades de asistencia técnica", "Buenas prácticas", "Dificultades",
        "Borrador", "Presentación", "Alguien debe elegir", "Trabajo",
        {"Sin empezar", "En redacción", "Listo para el equipo", "Aprobado", "Presentado", "Devuelto"},
        {"", "prioridad alta", "prioridad media", "prioridad baja"},
        "el texto completo está en el documento de Word"},
}};

} // namespace

const PaperWords& paper_words(Language language) noexcept {
    for (const PaperWords& words : all_words)
        if (words.language == language) return words;
    return all_words[2];
}

std::string_view words_of(const PaperWords& words, casework::WorkState state) noexcept {
    return words.states[static_cast<std::size_t>(state) - 1];
}

std::string_view words_of(const PaperWords& words, casework::Priority priority) noexcept {
    return words.priorities[static_cast<std::size_t>(priority) - 1];
}

} // namespace valise::docio
