namespace Relations.Dossiers;

/// <summary>What a field holds. Reading, writing, the schema and the tables of a workbook all go by it.</summary>
public abstract class FieldKind
{
    private protected FieldKind() { }
}
