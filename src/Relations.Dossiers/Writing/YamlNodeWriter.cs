using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Relations.Dossiers;

/// <summary>Writes nodes as block YAML: UTF-8, no byte order mark, lines ending in LF, never folded.</summary>
sealed class YamlNodeWriter : NodeWriter, IDisposable
{
    static readonly EmitterSettings Settings = new EmitterSettings()
        .WithBestWidth(int.MaxValue)
        .WithIndentedSequences()
        .WithNewLine("\n");

    readonly StreamWriter text;
    readonly Emitter yaml;

    public YamlNodeWriter(Stream output)
    {
        text = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        yaml = new(text, Settings);
        yaml.Emit(new StreamStart());
        yaml.Emit(new DocumentStart(null, null, isImplicit: true));
    }

    public override void StartObject() =>
        yaml.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));

    public override void EndObject() => yaml.Emit(new MappingEnd());

    public override void StartList(bool isShort) =>
        yaml.Emit(
            new SequenceStart(
                AnchorName.Empty,
                TagName.Empty,
                isImplicit: true,
                isShort ? SequenceStyle.Flow : SequenceStyle.Block
            )
        );

    public override void EndList() => yaml.Emit(new SequenceEnd());

    public override void Name(string name) => Emit(name, ScalarStyle.Any);

    public override void Text(string text) =>
        Emit(text, MustBeQuoted(text) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any);

    public override void Number(decimal number) =>
        Emit(number.ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain);

    void Emit(string value, ScalarStyle style) =>
        yaml.Emit(
            new Scalar(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: true, isQuotedImplicit: true)
        );

    // Words that some YAML reader takes for something else than text, and characters that the emitter's other styles
    // do not bring back as they were.
    static bool MustBeQuoted(string text) =>
        text is "" or "~" or "=" or "<<"
        || IsWord(text)
        || text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c));

    static bool IsWord(string text) =>
        text.Length <= 5
        && text.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n";

    public void Dispose()
    {
        yaml.Emit(new DocumentEnd(isImplicit: true));
        yaml.Emit(new StreamEnd());
        text.Dispose();
    }
}
