namespace Relations.Pdf;

/// <summary>The names of structure types, which are written once an element and once a stretch of content.</summary>
static class StructureNames
{
    static readonly string[] Names = Enum.GetNames<StructType>();

    public static string Of(StructType type) => Names[(int)type];
}
