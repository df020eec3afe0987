using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>Makes objects that may have any members of what a file has. Members without a value are left out.</summary>
static class AnyObjectReader
{
    /// <summary>What is wrong with the names of members, however deep they lie; null where nothing is.</summary>
    public static (ProblemKind Kind, Message Text)? FaultOf(RawValue raw)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var (key, value) in raw.Members)
        {
            if (key is not null && !AnyObject.IsName(key))
            {
                var found = key.Length == 0 ? ArgumentValue.Of(FieldTexts.Nothing()) : ArgumentValue.Of(key);
                return (ProblemKind.WrongKind, FieldTexts.Expected(FieldTexts.FieldName(), found));
            }

            if (key is not null && !seen.Add(key))
            {
                return (ProblemKind.DuplicateKey, ReadTexts.StandsTwice(key));
            }

            if (FaultOf(value) is { } within)
            {
                return within;
            }
        }

        return null;
    }

    /// <summary>The object, with whose names nothing is wrong.</summary>
    public static AnyObject? Of(RawValue raw)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            Write(raw, json);
        }

        return AnyObject.Parse(Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length));
    }

    static void Write(RawValue raw, Utf8JsonWriter json)
    {
        var members = raw.Members.Where(member => member.Value is not { IsScalar: true, Form: ScalarForm.Null });
        switch (raw.Kind)
        {
            case NodeKind.MapStart:
                json.WriteStartObject();
                foreach (var (key, value) in members)
                {
                    json.WritePropertyName(key!);
                    Write(value, json);
                }

                json.WriteEndObject();
                break;
            case NodeKind.ListStart:
                json.WriteStartArray();
                foreach (var (_, value) in members)
                {
                    Write(value, json);
                }

                json.WriteEndArray();
                break;
            default:
                WriteScalar(raw.Text, raw.Form, json);
                break;
        }
    }

    static void WriteScalar(string text, ScalarForm form, Utf8JsonWriter json)
    {
        if (form != ScalarForm.Quoted && text is "true" or "false")
        {
            json.WriteBooleanValue(text == "true");
        }
        else if (NumberOf(text, form) is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    // What YAML has without quotes is a number only if it is written as one, and 007 is not.
    static decimal? NumberOf(string text, ScalarForm form) =>
        form is ScalarForm.Number or ScalarForm.Plain
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && (form == ScalarForm.Number || number.ToString(CultureInfo.InvariantCulture) == text)
            ? number
            : null;
}
