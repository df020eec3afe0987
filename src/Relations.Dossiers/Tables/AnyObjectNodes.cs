using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>Makes nodes of an object that stands as JSON in one cell.</summary>
static class AnyObjectNodes
{
    /// <summary>Adds the nodes of a cell; its text where that is not an object in JSON.</summary>
    /// <param name="made">Takes the nodes.</param>
    /// <param name="text">What stands in the cell.</param>
    /// <param name="node">A node at the place of the cell.</param>
    public static void Add(List<CellNode> made, string text, CellNode node)
    {
        if (AnyObject.Parse(text) is not { } parsed)
        {
            made.Add(node with { Kind = NodeKind.Scalar, Text = text, Form = ScalarForm.Quoted });
            return;
        }

        using var document = JsonDocument.Parse(parsed.Json);
        Add(made, document.RootElement, node);
    }

    static void Add(List<CellNode> made, JsonElement element, CellNode node)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                made.Add(node with { Kind = NodeKind.MapStart });
                foreach (var member in element.EnumerateObject())
                {
                    made.Add(node with { Kind = NodeKind.Scalar, Text = member.Name, Form = ScalarForm.Quoted });
                    Add(made, member.Value, node);
                }

                made.Add(node with { Kind = NodeKind.MapEnd });
                break;
            case JsonValueKind.Array:
                made.Add(node with { Kind = NodeKind.ListStart });
                foreach (var item in element.EnumerateArray())
                {
                    Add(made, item, node);
                }

                made.Add(node with { Kind = NodeKind.ListEnd });
                break;
            default:
                made.Add(Scalar(element, node));
                break;
        }
    }

    static CellNode Scalar(JsonElement element, CellNode node) =>
        node with
        {
            Kind = NodeKind.Scalar,
            Text = element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText(),
            Form = element.ValueKind switch
            {
                JsonValueKind.Number => ScalarForm.Number,
                JsonValueKind.True or JsonValueKind.False => ScalarForm.Boolean,
                JsonValueKind.Null => ScalarForm.Null,
                _ => ScalarForm.Quoted,
            },
        };
}
