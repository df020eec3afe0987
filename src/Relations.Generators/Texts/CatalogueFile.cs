using System.Text;

namespace Relations.Generators;

/// <summary>
/// A catalogue of a language: its members that are texts or numbers, by their path. It reads JSON itself, since a generator
/// runs in compilers that bring no reader of it.
/// </summary>
sealed class CatalogueFile
{
    readonly string json;
    int at;

    CatalogueFile(string json) => this.json = json;

    /// <summary>The members by their path, as <c>texts.rules.REL009.summary</c>.</summary>
    public Dictionary<string, string> Members { get; } = new();

    /// <summary>What is wrong with the file; null where nothing is.</summary>
    public string? Fault { get; private set; }

    public static CatalogueFile Read(string json)
    {
        var file = new CatalogueFile(json);
        try
        {
            file.Value("");
        }
        catch (System.FormatException fault)
        {
            file.Fault = fault.Message;
        }

        return file;
    }

    public string this[string name] => Members.TryGetValue(name, out var value) ? value : "";

    void Value(string path)
    {
        Space();
        if (Peek() == '{')
        {
            Object(path);
            return;
        }

        var value = Peek() == '"' ? Text() : Bare();
        if (Members.ContainsKey(path))
        {
            throw new System.FormatException($"{path} stands twice");
        }

        Members.Add(path, value);
    }

    void Object(string path)
    {
        at++;
        for (Space(); Peek() != '}'; Space())
        {
            var name = Text();
            Space();
            Expect(':');
            Value(path.Length == 0 ? name : path + "." + name);
            Space();
            if (Peek() == ',')
            {
                at++;
            }
        }

        at++;
    }

    string Bare()
    {
        var start = at;
        while (at < json.Length && ",}] \r\n\t".IndexOf(json[at]) < 0)
        {
            at++;
        }

        return json.Substring(start, at - start);
    }

    string Text()
    {
        Expect('"');
        var text = new StringBuilder();
        for (; Peek() != '"'; at++)
        {
            text.Append(json[at] == '\\' ? Escaped() : json[at]);
        }

        at++;
        return text.ToString();
    }

    char Escaped()
    {
        var letter = json[++at];
        if (letter == 'u')
        {
            var code = json.Substring(at + 1, 4);
            at += 4;
            return (char)System.Convert.ToInt32(code, 16);
        }

        return letter switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            _ => letter,
        };
    }

    char Peek() => at < json.Length ? json[at] : throw new System.FormatException("the file ends too early");

    void Expect(char letter)
    {
        if (Peek() != letter)
        {
            throw new System.FormatException(
                $"expected {letter} at character {at.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
            );
        }

        at++;
    }

    void Space()
    {
        while (at < json.Length && char.IsWhiteSpace(json[at]))
        {
            at++;
        }
    }
}
