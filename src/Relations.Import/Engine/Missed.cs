namespace Relations.Import;

/// <summary>
/// Gathers what steps cannot do with values. What one step cannot do with one text is told once, where it is met first, with how
/// often it is.
/// </summary>
sealed class Missed
{
    const int Most = 1000;

    readonly Dictionary<(TextSpan Step, string Text), Miss> misses = [];
    int untold;

    /// <summary>How often a value was lost: what is absent for it has been told of.</summary>
    public int Lost { get; private set; }

    /// <summary>Counts that a value is lost of which something has been said.</summary>
    public void Lose() => Lost++;

    /// <summary>Adds what a step cannot do.</summary>
    /// <param name="step">Where the mapping has the step.</param>
    /// <param name="message">What it cannot do.</param>
    /// <param name="value">The value.</param>
    /// <param name="help">What to do about it; may be null.</param>
    /// <param name="kind">What sort of problem it is.</param>
    public void Add(
        TextSpan step,
        Message message,
        MappedValue value,
        Message? help,
        ProblemKind kind = ProblemKind.UnknownWord
    )
    {
        var key = (step, value.Text);
        if (misses.TryGetValue(key, out var known))
        {
            known.Count++;
        }
        else if (misses.Count < Most)
        {
            misses[key] = new(kind, message, value.Span, help) { Count = 1 };
        }
        else
        {
            untold++;
        }
    }

    /// <summary>Reports all.</summary>
    public void Report(ProblemList problems)
    {
        foreach (var miss in misses.Values)
        {
            var message = miss.Count == 1 ? miss.Message : EngineTexts.Times(miss.Message, miss.Count);
            problems.Add(miss.Kind, message, miss.Span, miss.Help);
        }

        if (untold > 0)
        {
            problems.Add(ProblemKind.UnknownWord, EngineTexts.MoreMissed(untold), misses.Values.Last().Span);
        }
    }

    sealed record Miss(ProblemKind Kind, Message Message, TextSpan Span, Message? Help)
    {
        public int Count { get; set; }
    }
}
