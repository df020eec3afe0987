using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Names what records are about, where several rules do.</summary>
static partial class FactTexts
{
    [Message("the tenure {tenure}")]
    public static partial Message TenureOf(Tenure tenure);
}
