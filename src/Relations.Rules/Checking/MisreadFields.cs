using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The fields whose values reading could not take, so that they are absent for all rules though something stands there.</summary>
sealed class MisreadFields
{
    readonly ILookup<(string File, int Ordinal), string> fields;

    public MisreadFields(Dossier dossier) =>
        fields = dossier
            .Problems.Where(problem => problem.Kind is ProblemKind.WrongKind or ProblemKind.UnknownWord)
            .Where(problem => problem.Field is not null)
            .ToLookup(problem => (problem.Place.File, problem.Ordinal), problem => problem.Field!);

    /// <summary>Whether a value of a field, or of a part of it, was not taken.</summary>
    public bool Has(Record record, string field) =>
        record.Origin.File is { } file
        && fields[(file.Path, record.Origin.Ordinal)]
            .Any(misread =>
                misread.StartsWith(field, StringComparison.Ordinal)
                && (misread.Length == field.Length || misread[field.Length] is '.' or '[')
            );
}
