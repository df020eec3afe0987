using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime.Text;

namespace Relations;

/// <summary>Reads and writes EDTF, up to a conformance level, in the manner of NodaTime's own patterns.</summary>
/// <remarks>
/// Nothing that is read makes it throw or take long: not null, not the empty string, not hostile text; texts of more than
/// 16,384 UTF-16 units are refused unread. A text of level 0 is valid at levels 1 and 2 too. Patterns are immutable and
/// may be used from any thread.
/// </remarks>
public sealed class EdtfPattern : IPattern<Edtf>
{
    readonly int level;

    EdtfPattern(int level) => this.level = level;

    /// <summary>Complete dates, date-times and intervals of them, with years 0000 to 9999.</summary>
    public static EdtfPattern Level0 { get; } = new(0);

    /// <summary>Adds long and negative years, seasons 21 to 24, qualified and unspecified dates, open and unknown ends.</summary>
    public static EdtfPattern Level1 { get; } = new(1);

    /// <summary>All of EDTF: adds sets, exponents, significant digits, qualified components and the other seasons.</summary>
    public static EdtfPattern Level2 { get; } = new(2);

    /// <summary>Reads a text.</summary>
    /// <returns>The value; or a failed result, whose exception is an <see cref="UnparsableValueException"/> with the message of the <see cref="EdtfFailure"/>.</returns>
    public ParseResult<Edtf> Parse(string text)
    {
        return TryParse(text, out var value, out var failure)
            ? ParseResult<Edtf>.ForValue(value)
            : Failed(text ?? "", failure);
    }

    // Apart from Parse, so that nothing is allocated for the closure when there is no failure.
    static ParseResult<Edtf> Failed(string text, EdtfFailure failure) =>
        ParseResult<Edtf>.ForException(() => new UnparsableValueException(failure.Message, text, failure.Position));

    /// <summary>Reads a text, and tells what is wrong with it where it is not valid at this level.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="value">The value when the result is true.</param>
    /// <param name="failure">The failure when the result is false.</param>
    public bool TryParse(
        string? text,
        [NotNullWhen(true)] out Edtf? value,
        [NotNullWhen(false)] out EdtfFailure? failure
    )
    {
        var reading = new ParseOutcome(text ?? "");
        failure = null;
        if (EdtfReader.TryRead(reading.Source, ref reading, out value))
        {
            if (value.Level <= level)
                return true;
            failure = Diagnosis.OfLevel(value, level);
            value = null;
            return false;
        }
        failure = Diagnosis.Of(reading);
        return false;
    }

    /// <summary>Reads a text without telling what is wrong with one that is not valid at this level, which is cheaper.</summary>
    public bool TryParse(string? text, [NotNullWhen(true)] out Edtf? value)
    {
        var reading = new ParseOutcome(text ?? "");
        if (EdtfReader.TryRead(reading.Source, ref reading, out value) && value.Level <= level)
            return true;
        value = null;
        return false;
    }

    /// <summary>Writes the canonical spelling, which may be of a lower level than the text the value was read from: <c>1984?</c> for <c>?1984</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Format(Edtf value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString();
    }

    /// <summary>Appends the canonical spelling to a builder and returns the builder.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StringBuilder AppendFormat(Edtf value, StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(builder);
        value.Append(builder);
        return builder;
    }
}
