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
    private protected abstract IEnumerable<TextFault> Faults(OwnText text, Record? subject, RuleContext context);

    /// <summary>What is wrong.</summary>
    /// <param name="field">The field.</param>
    /// <param name="words">The words at fault.</param>
    /// <param name="meant">What was meant; empty where that is not known.</param>
    private protected abstract Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant);

    /// <inheritdoc />
    public void Check(Record subject, RuleContext context)
    {
        foreach (var text in context.View.TextsOf(context.Dossier))
        {
            Check(text, subject, context);
        }
    }

    /// <inheritdoc />
    public void Check(Dossier subject, RuleContext context)
    {
        var first = OwnText.FirstLanguage(subject);
        foreach (var text in OwnText.Of(FieldWalk.Values(Header.Shape, subject.Header), first))
        {
            Check(text, null, context);
        }
    }

    void Check(OwnText text, Record? subject, RuleContext context)
    {
        foreach (var fault in Faults(text, subject, context))
        {
            // Shown are whole words, whatever part of them is at fault.
            var (start, end) = (StartOfWord(text.Text, fault.Start), EndOfWord(text.Text, fault.End));
            var words = text.Text[start..end];
            if (Vocabulary.Of(context).IsOwn(words))
            {
                continue;
            }

            var meant = string.Concat(
                text.Text.AsSpan(start, fault.Start - start),
                fault.Meant,
                text.Text.AsSpan(fault.End, end - fault.End)
            );
            context.Report(
                Verdict.Violated,
                new(subject, text.Path),
                Says(new(text.Path), Quotations.Shown(words), Quotations.Shown(meant)),
                fault.Meant is null ? null : CheckTexts.DidYouMean(Quotations.Verbatim(meant)),
                fix: fault.Meant is null
                    ? null
                    : new(
                        EditKind.Replace,
                        fault.IsSafe,
                        CheckTexts.Write(Quotations.Verbatim(meant)),
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
