using System.Text;

namespace Relations.Import;

/// <summary>
/// Divides a template into pieces: <c>{path}</c> is a value, <c>[…]</c> is left out where a value in it is empty, and a doubled
/// brace or bracket stands for itself.
/// </summary>
/// <param name="text">The template.</param>
/// <param name="value">Makes the value of a path.</param>
/// <param name="isSlug">Whether values become slugs.</param>
/// <param name="span">Where the mapping has it.</param>
sealed class TemplateParser(string text, Func<string, ValuePlan> value, bool isSlug, TextSpan span)
{
    int at;

    /// <summary>The pieces; null where a brace or bracket is not closed, or closes nothing.</summary>
    public List<TemplatePiece>? Parse() => Pieces(isInner: false);

    List<TemplatePiece>? Pieces(bool isInner)
    {
        List<TemplatePiece> pieces = [];
        var plain = new StringBuilder();
        while (at < text.Length)
        {
            var letter = text[at++];
            if (
                letter is '{' or '}' or '[' or ']'
                && at < text.Length
                && text[at] == letter
                && !(isInner && letter == ']')
            )
            {
                plain.Append(letter);
                at++;
            }
            else if (letter is '{' or '[' or ']' or '}')
            {
                Flush(plain, pieces);
                if (letter == ']' && isInner)
                {
                    return pieces;
                }

                if (letter is ']' or '}' || (letter == '{' ? Hole() : (TemplatePiece?)Optional()) is not { } piece)
                {
                    return null;
                }

                pieces.Add(piece);
            }
            else
            {
                plain.Append(letter);
            }
        }

        Flush(plain, pieces);
        return isInner ? null : pieces;
    }

    OptionalPiece? Optional() => Pieces(isInner: true) is { } pieces ? new OptionalPiece(pieces) : null;

    ValuePiece? Hole()
    {
        var end = text.IndexOf('}', at);
        if (end < 0)
        {
            return null;
        }

        var path = text[at..end].Trim();
        at = end + 1;
        return path.Length == 0 ? null : new ValuePiece(path, value(path), isSlug, span);
    }

    static void Flush(StringBuilder plain, List<TemplatePiece> pieces)
    {
        if (plain.Length > 0)
        {
            pieces.Add(new PlainPiece(plain.ToString()));
            plain.Clear();
        }
    }
}
