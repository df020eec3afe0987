using System.Globalization;
using System.Text;
using Relations.Unicode;

namespace Relations.Documents;

/// <summary>Writes addresses in ASCII alone: hosts in Punycode, all else percent-encoded.</summary>
static class AsciiAddress
{
    public static Uri Of(Uri uri)
    {
        if (!uri.IsAbsoluteUri || Ascii.IsValid(uri.AbsoluteUri))
            return uri;
        var address = uri.AbsoluteUri;
        var host = uri.Host;
        var at = Ascii.IsValid(host) ? -1 : address.IndexOf(host, StringComparison.Ordinal);
        return new(
            at < 0 ? Encoded(address) : Encoded(address[..at]) + HostOf(host) + Encoded(address[(at + host.Length)..])
        );
    }

    // Small and composed letters are what a name is registered with.
    static string HostOf(string host)
    {
        try
        {
            return new IdnMapping().GetAscii(Nfc.Of(host).ToLowerInvariant());
        }
        catch (ArgumentException)
        {
            return Encoded(host);
        }
    }

    static string Encoded(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var letter in Encoding.UTF8.GetBytes(text))
        {
            if (letter < 0x80)
                encoded.Append((char)letter);
            else
                encoded.Append(CultureInfo.InvariantCulture, $"%{letter:X2}");
        }
        return encoded.ToString();
    }
}
