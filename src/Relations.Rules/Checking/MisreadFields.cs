using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The fields whose values reading could not take, so that they are absent for all rules though something stands there.</summary>
sealed class MisreadFields
{
    // The records of a mapping are counted over all files that it reads.
    const string Mapped = "";

    readonly ILookup<(string File, int Ordinal), string> fields;

    public MisreadFields(Dossier dossier) =>
        fields = dossier
            .Problems.Where(problem => problem.Kind is ProblemKind.WrongKind or ProblemKind.UnknownWord)
            .Where(problem => problem.Field is not null)
            .ToLookup(
                problem => (problem.Place.IsMapped ? Mapped : problem.Place.File, problem.Ordinal),
                problem => problem.Field!
            );

    /// <summary>Whether a value of a field, or of a part of it, was not taken.</summary>
    public bool Has(Record record, string field) =>
        record.Origin.File is { } file
        && fields[(file.Format.IsMapped ? Mapped : file.Path, record.Origin.Ordinal)]
            .Concat(record.Unread.Misread)
            .Any(misread =>
                misread.StartsWith(field, StringComparison.Ordinal)
                && (misread.Length == field.Length || misread[field.Length] is '.' or '[')
            );
}
