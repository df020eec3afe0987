using System.Text;

namespace Relations.Import;

/// <summary>The id of a record.</summary>
/// <param name="pieces">The pieces of its template.</param>
/// <param name="isSlug">Whether it is a slug.</param>
sealed class IdPlan(IReadOnlyList<TemplatePiece> pieces, bool isSlug)
{
    /// <summary>The id; null where all its values are empty.</summary>
    public MappedId? Evaluate(RowScope scope)
    {
        var text = new StringBuilder();
        TextSpan? span = null;
        string? empty = null;
        foreach (var piece in pieces)
        {
            var written = piece.Write(scope, text);
            span ??= written;
            empty ??= written is null && piece is ValuePiece value ? value.Path : null;
        }

        var hasValues = span is not null || pieces.All(piece => piece.IsPlain);
        var id = empty is not null && isSlug ? WithoutGaps(text.ToString()) : text.ToString();
        return !hasValues || id.Length == 0 ? null : new(new(id, span ?? scope.Record.Span), empty);
    }

    // The hyphen beside a part that is empty divides nothing.
    static string WithoutGaps(string id) => string.Join('-', id.Split('-', StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>An id that is made of a row.</summary>
/// <param name="Value">The id.</param>
/// <param name="EmptyPart">The first of its paths that is empty and not in brackets; null where none is.</param>
sealed record MappedId(MappedValue Value, string? EmptyPart);
