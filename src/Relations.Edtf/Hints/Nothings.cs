using System.Collections.Frozen;

namespace Relations;

/// <summary>Words that stand where a date should and name none by themselves.</summary>
internal static class Nothings
{
    const string Unknown =
        "EDTF has no word for a date that nobody knows; leave it out, or give the years that it lies between.";
    const string Relative = "This is another day whenever it is read; write the day that is meant.";

    static readonly FrozenDictionary<string, string> s_messages = Build();

    /// <summary>What to say of a text that is such a word; null where it is none.</summary>
    internal static string? MessageOf(string text) => s_messages.GetValueOrDefault(Letters.FoldText(text));

    static FrozenDictionary<string, string> Build()
    {
        var messages = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(
            messages,
            "unknown|not known|undated|no date|n.d|n. d|s.d|bilinmiyor|bilinmeyen|tarihsiz|naməlum|məlum deyil|tarixsiz",
            Unknown
        );
        Add(messages, "today|now|present|yesterday|tomorrow|bugün|şimdi|dün|yarın|bu gün|indi|dünən|sabah", Relative);
        return messages.ToFrozenDictionary(StringComparer.Ordinal);
    }

    static void Add(Dictionary<string, string> messages, string words, string message)
    {
        foreach (var word in words.Split('|'))
            messages[Letters.FoldText(word)] = message;
    }
}
