using System.Globalization;

namespace Relations.Dossiers;

/// <summary>Writes values as files have them.</summary>
static class RawValueWriting
{
    /// <summary>Writes a value.</summary>
    public static void WriteTo(this RawValue raw, NodeWriter nodes)
    {
        switch (raw.Kind)
        {
            case NodeKind.MapStart:
                nodes.StartObject();
                // The order of members says nothing, and what is written is the same however the file had them.
                foreach (var (key, value) in raw.Members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    nodes.Name(key ?? "");
                    value.WriteTo(nodes);
                }

                nodes.EndObject();
                break;
            case NodeKind.ListStart:
                nodes.StartList();
                foreach (var (_, value) in raw.Members)
                {
                    value.WriteTo(nodes);
                }

                nodes.EndList();
                break;
            default:
                WriteScalar(raw, nodes);
                break;
        }
    }

    static void WriteScalar(RawValue raw, NodeWriter nodes)
    {
        if (raw.Form == ScalarForm.Null)
        {
            nodes.Null();
        }
        else if (raw.Form == ScalarForm.Boolean && bool.TryParse(raw.Text, out var flag))
        {
            nodes.Boolean(flag);
        }
        else if (
            raw.Form == ScalarForm.Number
            && decimal.TryParse(raw.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        )
        {
            nodes.Number(number);
        }
        else
        {
            nodes.Text(raw.Text);
        }
    }
}
