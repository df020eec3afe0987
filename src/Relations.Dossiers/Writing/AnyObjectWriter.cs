using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>Writes objects that may have any members.</summary>
static class AnyObjectWriter
{
    public static void Write(AnyObject value, NodeWriter nodes)
    {
        using var document = JsonDocument.Parse(value.Json);
        Write(document.RootElement, nodes);
    }

    static void Write(JsonElement element, NodeWriter nodes)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                nodes.StartObject();
                foreach (var member in element.EnumerateObject().Where(one => !IsNull(one.Value)))
                {
                    nodes.Name(member.Name);
                    Write(member.Value, nodes);
                }

                nodes.EndObject();
                break;
            case JsonValueKind.Array:
                nodes.StartList();
                foreach (var item in element.EnumerateArray().Where(one => !IsNull(one)))
                {
                    Write(item, nodes);
                }

                nodes.EndList();
                break;
            default:
                WriteScalar(element, nodes);
                break;
        }
    }

    static void WriteScalar(JsonElement element, NodeWriter nodes)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            nodes.Boolean(element.GetBoolean());
        }
        else if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var number))
        {
            nodes.Number(number);
        }
        else
        {
            nodes.Text(element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText());
        }
    }

    static bool IsNull(JsonElement element) => element.ValueKind == JsonValueKind.Null;
}
