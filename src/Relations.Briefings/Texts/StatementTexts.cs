using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the sections on positions, disputes and statements.</summary>
static class StatementTexts
{
    public static Phrase Positions { get; } =
        new("Positions and disputes", "Tutumlar ve uyuşmazlıklar", "Mövqelər və mübahisələr");

    public static Phrase OtherPositions { get; } = new("Other positions", "Diğer tutumlar", "Digər mövqelər");

    public static Phrase Statements { get; } =
        new("Statements in the sources", "Kaynaklardaki ifadeler", "Mənbələrdəki ifadələr");

    public static Phrase Other { get; } = new("Other", "Diğer", "Digər");
    public static Phrase NotRecorded { get; } = new("not on record", "kayıtlı değil", "qeydə alınmayıb");
    public static Phrase NothingRecorded { get; } =
        new(
            "Neither the parties nor the period are on record.",
            "Taraflar ve dönem kayıtlı değil.",
            "Tərəflər və dövr qeydə alınmayıb."
        );

    public static Phrase Titled { get; } = new("“{0}”", "“{0}”", "«{0}»");

    public static Phrase HolderAndSource { get; } =
        new(
            "According to {0}, as reported in {1}:",
            "{0} tarafından ifade edildiği üzere (kaynak: {1}):",
            "{0} tərəfindən bildirildiyi kimi (mənbə: {1}):"
        );

    public static Phrase Holder { get; } =
        new("According to {0}:", "{0} tarafından ifade edildiği üzere:", "{0} tərəfindən bildirildiyi kimi:");

    public static Phrase SourceOnly { get; } =
        new("As stated in {0}:", "Kaynakta ifade edildiği üzere ({0}):", "Mənbədə bildirildiyi kimi ({0}):");

    public static Phrase Nobody { get; } =
        new(
            "Statement without holder or source:",
            "Sahibi ve kaynağı belirtilmemiş ifade:",
            "Sahibi və mənbəyi göstərilməyən ifadə:"
        );
}
