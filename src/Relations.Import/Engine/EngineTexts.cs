namespace Relations.Import;

/// <summary>What is said of foreign files while records are made of them.</summary>
static partial class EngineTexts
{
    [Message("the regular expression {expression} takes too long for this text")]
    internal static partial Message TooSlow(string expression);

    [Message("write a simpler expression, without repetitions in repetitions")]
    internal static partial Message SimplerPattern();

    [Message("the map {map} has no value {text}")]
    internal static partial Message NotInMap(string text, string map);

    [Message("the lookup {table} has no key {text}")]
    internal static partial Message NotInTable(string text, string table);

    [Message("the lookup {table} cannot be made: no file is named {patterns}")]
    internal static partial Message NoLookupFile(string table, ArgumentValue patterns);

    [Message("{text} is not a date of the form {patterns}")]
    internal static partial Message NoDate(string text, ArgumentValue patterns);

    [Message("{text} names no state of the register")]
    internal static partial Message NoState(string text);

    [Message("give {text} a code by a map with unmapped: keep, and read the states by any")]
    internal static partial Message GiveCode(string text);

    [Message("{text} may name {states}")]
    internal static partial Message SeveralStates(string text, ArgumentValue states);

    [Message("the field {field} holds one value, and there are several; the first is taken")]
    internal static partial Message SeveralValues(string field);

    [Message("a template takes one value of {path}, and there are several; the first is taken")]
    internal static partial Message SeveralInTemplate(string path);

    [Message("take several together with join, or choose one by its path")]
    internal static partial Message JoinOrFirst();

    [Message("{message} ({count} times)")]
    internal static partial Message Times(Message message, int count);

    [Message("{count} more values for which a step has nothing")]
    internal static partial Message MoreMissed(int count);

    [Message("no file is named {patterns}")]
    internal static partial Message NoFiles(ArgumentValue patterns);

    [Message("nothing says in which format the file is")]
    internal static partial Message NoFormat();

    [Message("name it under format in the mapping")]
    internal static partial Message SayFormat();

    [Message("{file} has no column {name}")]
    internal static partial Message NoColumn(string file, string name);

    [Message("{path} is an object here, which is no value of a field")]
    internal static partial Message ObjectHere(string path);

    [Message("name one of its members, as {example}")]
    internal static partial Message NameMember(string example);

    [Message("no record of {collection} can be made, since all values of its id are empty")]
    internal static partial Message NoId(ArgumentValue collection);

    [Message("{part} of the id of a record of {collection} is empty, and the id is {id}")]
    internal static partial Message EmptyPart(string part, string collection, string id);

    [Message(
        "no record of {collection} is made, since {part} of its id is empty: the rows without it would become one record"
    )]
    internal static partial Message NoJoin(string part, string collection);

    [Message("put what may be empty in brackets, with what divides it from the rest")]
    internal static partial Message BracketPart();

    [Message("take another path for the id, or say under when which rows make a record")]
    internal static partial Message WhyNoId();

    [Message("{path} stands in the file with {count} {count|value|values} and is not read by the mapping")]
    internal static partial Message UnreadPath(string path, int count);

    [Message("map it to a field, or list it under ignore")]
    internal static partial Message ReadOrIgnore();

    [Message("the mapping does not read this file")]
    internal static partial Message UntakenFile();

    [Message("the path {path} finds nothing in any row")]
    internal static partial Message VainPath(string path);

    [Message("{field} of {record} is {other} here and {first} at {place}")]
    internal static partial Message TwoValues(
        FieldPathValue field,
        RecordValue record,
        string other,
        string first,
        string place
    );

    [Message("the first is kept")]
    internal static partial Message FirstIsKept();

    [Message("the key {key} stands in the lookup {table} a second time; the first is taken")]
    internal static partial Message KeyTwice(string key, string table);
}
