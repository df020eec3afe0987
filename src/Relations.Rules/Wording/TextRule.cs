using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A fault in a text.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units from 0.</param>
/// <param name="End">Where it ends, exclusively.</param>
/// <param name="Meant">What was meant to stand there; null where that is not known.</param>
/// <param name="IsSafe">Whether that is certain.</param>
sealed record TextFault(int Start, int End, string? Meant, bool IsSafe = false);

/// <summary>A rule about the texts that curators write: names, titles, notes and reasons, of records and of the header.</summary>
abstract class TextRule : Rule, IChecks<Record>, IChecks<Dossier>
{
    /// <summary>The faults of a text, in order.</summary>
    private protected abstract IEnumerable<TextFault> Faults(OwnText text, Record? subject, Inspection found);

    /// <summary>What is wrong.</summary>
    /// <param name="field">The field.</param>
    /// <param name="words">The words at fault.</param>
    /// <param name="meant">What was meant; empty where that is not known.</param>
    private protected abstract Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant);

    /// <inheritdoc />
    public void Check(Record subject, Inspection found)
    {
        foreach (var text in found.View.TextsOf(found.Dossier))
        {
            Check(text, subject, found);
        }
    }

    /// <inheritdoc />
    public void Check(Dossier subject, Inspection found)
    {
        var first = OwnText.FirstLanguage(subject);
        foreach (var text in OwnText.Of(Walk.Values(Header.Shape, subject.Header), first))
        {
            Check(text, null, found);
        }
    }

    void Check(OwnText text, Record? subject, Inspection found)
    {
        foreach (var fault in Faults(text, subject, found))
        {
            // Shown are whole words, whatever part of them is at fault.
            var (start, end) = (StartOfWord(text.Text, fault.Start), EndOfWord(text.Text, fault.End));
            var words = text.Text[start..end];
            if (Vocabulary.Of(found).IsOwn(words))
            {
                continue;
            }

            var meant = string.Concat(
                text.Text.AsSpan(start, fault.Start - start),
                fault.Meant,
                text.Text.AsSpan(fault.End, end - fault.End)
            );
            found.Report(
                Verdict.Violated,
                new(subject, text.Path),
                Says(new(text.Path), Quotes.Shown(words), Quotes.Shown(meant)),
                fault.Meant is null ? null : CheckTexts.DidYouMean(Quotes.Verbatim(meant)),
                fix: fault.Meant is null
                    ? null
                    : new(
                        EditKind.Replace,
                        fault.IsSafe,
                        CheckTexts.Write(Quotes.Verbatim(meant)),
                        string.Concat(text.Text.AsSpan(0, start), meant, text.Text.AsSpan(end))
                    )
            );
        }
    }

    static int StartOfWord(string text, int at)
    {
        while (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
