namespace Relations.Pdf;

/// <summary>What a document says of itself, without characters that XML cannot hold, so that both places that say it say the same.</summary>
sealed record InfoDictionary
{
    public InfoDictionary(PdfOptions options)
    {
        Title = Clean(options.Title);
        Language = Clean(options.Language);
        Author = Clean(options.Author);
        Subject = Clean(options.Subject);
        Keywords = Clean(string.Join(", ", options.Keywords));
        Producer = Clean(options.Producer);
        Created = options.Created;
    }

    public string Title { get; }
    public string Language { get; }
    public string Author { get; }
    public string Subject { get; }
    public string Keywords { get; }
    public string Producer { get; }
    public DateTimeOffset? Created { get; }

    /// <summary>The information dictionary.</summary>
    public PdfDictionary ToDictionary()
    {
        var dictionary = new PdfDictionary().AddText("Title", Title);
        AddUnlessEmpty(dictionary, "Author", Author);
        AddUnlessEmpty(dictionary, "Subject", Subject);
        AddUnlessEmpty(dictionary, "Keywords", Keywords);
        AddUnlessEmpty(dictionary, "Creator", Producer);
        AddUnlessEmpty(dictionary, "Producer", Producer);
        if (Created is { } created)
            dictionary.Add("CreationDate", PdfToken.Date(created)).Add("ModDate", PdfToken.Date(created));
        return dictionary;
    }

    static void AddUnlessEmpty(PdfDictionary dictionary, string key, string text)
    {
        if (text.Length > 0)
            dictionary.AddText(key, text);
    }

    static string Clean(string text) =>
        string.Concat(
                text.EnumerateRunes()
                    .Select(rune =>
                        rune.Value is < ' ' or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF ? " " : rune.ToString()
                    )
            )
            .Trim();
}
