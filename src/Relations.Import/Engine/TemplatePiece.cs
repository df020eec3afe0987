using System.Text;

namespace Relations.Import;

/// <summary>A piece of a template.</summary>
abstract class TemplatePiece
{
    /// <summary>Whether it holds no value.</summary>
    public abstract bool IsPlain { get; }

    /// <summary>Writes the piece.</summary>
    /// <returns>Where the first value stands that was written; null where none was.</returns>
    public abstract TextSpan? Write(RowScope scope, StringBuilder text);
}

/// <summary>A text that stays as it is.</summary>
/// <param name="plain">The text.</param>
sealed class PlainPiece(string plain) : TemplatePiece
{
    public override bool IsPlain => true;

    public override TextSpan? Write(RowScope scope, StringBuilder text)
    {
        text.Append(plain);
        return null;
    }
}

/// <summary>A value, of several the first.</summary>
/// <param name="path">What the template has in braces.</param>
/// <param name="value">The value.</param>
/// <param name="isSlug">Whether it becomes a slug.</param>
/// <param name="span">Where the mapping has the template.</param>
sealed class ValuePiece(string path, ValuePlan value, bool isSlug, TextSpan span) : TemplatePiece
{
    /// <summary>What the template has in braces.</summary>
    public string Path => path;

    public override bool IsPlain => false;

    public override TextSpan? Write(RowScope scope, StringBuilder text)
    {
        var found = value.Evaluate(scope);
        if (found.IsNone)
        {
            return null;
        }

        if (found.Count > 1)
        {
            scope.Run.Missed.Add(span, EngineTexts.SeveralInTemplate(path), found[1], EngineTexts.JoinOrFirst());
        }

        text.Append(isSlug ? Slug.Of(found.First.Text) : found.First.Text);
        return found.First.Span;
    }
}

/// <summary>Pieces that are left out where one of their values is not there.</summary>
/// <param name="pieces">The pieces.</param>
sealed class OptionalPiece(IReadOnlyList<TemplatePiece> pieces) : TemplatePiece
{
    public override bool IsPlain => false;

    public override TextSpan? Write(RowScope scope, StringBuilder text)
    {
        var before = text.Length;
        TextSpan? span = null;
        foreach (var piece in pieces)
        {
            var at = piece.Write(scope, text);
            if (at is null && !piece.IsPlain && piece is not OptionalPiece)
            {
                text.Length = before;
                return null;
            }

            span ??= at;
        }

        return span;
    }
}
