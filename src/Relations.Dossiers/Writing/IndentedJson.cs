using System.Text.Encodings.Web;
using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>The one layout of all JSON files: indented, UTF-8 without byte order mark, lines ending in LF.</summary>
public static class IndentedJson
{
    const int FlushAt = 1 << 16;

    // The files are data, never part of a web page: letters stay letters.
    static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = Encoder,
    };

    /// <summary>The same layout for trees of JSON nodes; their text lacks the line feed at the end of a file.</summary>
    public static JsonSerializerOptions Options { get; } =
        new()
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = Encoder,
        };

    /// <summary>Writes one value and a line feed. The stream stays open.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(write);
        using (var json = Writer(output))
        {
            write(json);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Hands what is written on to the stream now and then; the writer keeps everything until it is told to.</summary>
    public static void HandOn(this Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.BytesPending >= FlushAt)
        {
            json.Flush();
        }
    }

    internal static Utf8JsonWriter Writer(Stream output) => new(output, Layout);
}
