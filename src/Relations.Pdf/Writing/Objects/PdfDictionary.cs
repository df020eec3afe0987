using System.Text;

namespace Relations.Pdf;

/// <summary>A dictionary object in the making. Keys come out in the order in which they are added.</summary>
sealed class PdfDictionary
{
    readonly StringBuilder _text = new("<<");

    /// <summary>Adds a key with a value that is a token already.</summary>
    internal PdfDictionary Add(string key, string token)
    {
        _text.Append('/').Append(key).Append(' ').Append(token);
        return this;
    }

    internal PdfDictionary AddName(string key, string name) => Add(key, PdfToken.Name(name));

    internal PdfDictionary AddText(string key, string text) => Add(key, PdfToken.Text(text));

    internal PdfDictionary AddInteger(string key, long value) => Add(key, PdfToken.Integer(value));

    internal PdfDictionary AddNumber(string key, double value) => Add(key, PdfToken.Number(value));

    internal PdfDictionary AddReference(string key, int id) => Add(key, PdfToken.Reference(id));

    internal PdfDictionary Add(string key, PdfDictionary value) => Add(key, value.ToString());

    internal PdfDictionary AddArray(string key, IEnumerable<string> tokens) => Add(key, PdfToken.Array(tokens));

    /// <summary>The dictionary as a token.</summary>
    public override string ToString() => $"{_text}>>";
}
