using System.Text;

namespace Relations.Pdf;

/// <summary>A dictionary object in the making. Keys come out in the order in which they are added.</summary>
sealed class PdfDictionary
{
    readonly StringBuilder text = new("<<");

    /// <summary>Adds a key with a value that is a token already.</summary>
    public PdfDictionary Add(string key, string token)
    {
        text.Append('/').Append(key).Append(' ').Append(token);
        return this;
    }

    public PdfDictionary AddName(string key, string name) => Add(key, PdfToken.Name(name));

    public PdfDictionary AddText(string key, string text) => Add(key, PdfToken.Text(text));

    public PdfDictionary AddInteger(string key, long value) => Add(key, PdfToken.Integer(value));

    public PdfDictionary AddNumber(string key, double value) => Add(key, PdfToken.Number(value));

    public PdfDictionary AddReference(string key, int id) => Add(key, PdfToken.Reference(id));

    public PdfDictionary Add(string key, PdfDictionary value) => Add(key, value.ToString());

    public PdfDictionary AddArray(string key, IEnumerable<string> tokens) => Add(key, PdfToken.Array(tokens));

    /// <summary>The dictionary as a token.</summary>
    public override string ToString() => $"{text}>>";
}
