namespace Relations.Pdf;

/// <summary>The names of structure types, which are written once an element and once a stretch of content.</summary>
static class StructureNames
{
    static readonly string[] s_names = Enum.GetNames<StructType>();

    internal static string Of(StructType type) => s_names[(int)type];
}
