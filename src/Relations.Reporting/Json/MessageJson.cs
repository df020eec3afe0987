using System.Text.Json;

namespace Relations.Reporting;

/// <summary>Writes what a message is made of, for programs: which message it is, and the values of its arguments.</summary>
static class MessageJson
{
    /// <summary>The id of a message: the code of its rule, or another group, and its name, as <c>REL009.goes-on</c>.</summary>
    public static string IdOf(MessageTemplate template) => template.Key[(template.Key.IndexOf('.') + 1)..];

    /// <summary>
    /// Writes the English text of a message, its id and its arguments as members of the object that is open; only the text
    /// where it is the same in every language.
    /// </summary>
    /// <param name="json">The writer.</param>
    /// <param name="name">The name of the text; the others begin with <paramref name="prefix"/>.</param>
    /// <param name="prefix">What stands before <c>Id</c> and <c>Arguments</c>; null where they are the message's own.</param>
    /// <param name="message">The message; nothing is written where it is null.</param>
    public static void Write(Utf8JsonWriter json, string name, string? prefix, Message? message)
    {
        PlaceJson.WriteIf(json, name, message?.ToString());
        if (message?.Template is { } template)
        {
            json.WriteString(prefix is null ? "messageId" : prefix + "Id", IdOf(template));
            WriteArguments(json, prefix is null ? "arguments" : prefix + "Arguments", message);
        }
    }

    /// <summary>Writes the arguments of a message as a member of the object that is open.</summary>
    public static void WriteArguments(Utf8JsonWriter json, string name, Message message)
    {
        json.WriteStartObject(name);
        foreach (var (argument, value) in message.Arguments)
        {
            json.WritePropertyName(argument);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, ArgumentValue value)
    {
        json.WriteStartObject();
        json.WriteString("kind", value.Kind);
        switch (value)
        {
            case NumberValue number:
                json.WriteNumber("value", number.Number);
                break;
            case RecordValue record:
                json.WriteString("value", record.Id);
                break;
            case QuotationValue quotation:
                json.WriteString("value", quotation.Text);
                break;
            case StateValue state:
                json.WriteString("value", state.Code);
                break;
            case ListValue list:
                WriteItems(json, list);
                break;
            case MessageValue inner:
                Write(json, "value", null, inner.Message);
                break;
            case WordValue word:
                json.WriteString("value", word.Word.English);
                json.WriteString("key", word.Word.Key);
                break;
            default:
                json.WriteString("value", value.In(Language.English));
                break;
        }

        json.WriteEndObject();
    }

    static void WriteItems(Utf8JsonWriter json, ListValue list)
    {
        json.WriteStartArray("items");
        foreach (var item in list.Items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }
}
