using System.Collections.Frozen;

namespace Relations;

/// <summary>Words that stand where a date should and name none by themselves.</summary>
static class NoDateWords
{
    static readonly FrozenDictionary<string, Message> Reasons = Build();

    /// <summary>What to say of a text that is such a word; null where it is none.</summary>
    public static Message? ReasonOf(string text) => Reasons.GetValueOrDefault(FoldedLetters.FoldText(text));

    static FrozenDictionary<string, Message> Build()
    {
        var messages = new Dictionary<string, Message>(StringComparer.Ordinal);
        Add(
            messages,
            "unknown|not known|undated|no date|n.d|n. d|s.d|bilinmiyor|bilinmeyen|tarihsiz|naməlum|məlum deyil|tarixsiz",
            ReadingTexts.Unknown()
        );
        Add(
            messages,
            "today|now|present|yesterday|tomorrow|bugün|şimdi|dün|yarın|bu gün|indi|dünən|sabah",
            ReadingTexts.Relative()
        );
        return messages.ToFrozenDictionary(StringComparer.Ordinal);
    }

    static void Add(Dictionary<string, Message> messages, string words, Message message)
    {
        foreach (var word in words.Split('|'))
            messages[FoldedLetters.FoldText(word)] = message;
    }
}
