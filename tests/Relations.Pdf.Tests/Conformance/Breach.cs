namespace Relations.Pdf.Conformance;

/// <summary>What a file does that it must not do.</summary>
/// <param name="Rule">A short name for the requirement, with the clause that it comes from.</param>
/// <param name="Detail">What was found.</param>
sealed record Breach(string Rule, string Detail = "")
{
    public static Breach At(string rule, FormattableString detail) => new(rule, FormattableString.Invariant(detail));

    public override string ToString() => Detail.Length == 0 ? Rule : $"{Rule}: {Detail}";
}
