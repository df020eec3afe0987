namespace Relations.Import;

/// <summary>What a file itself says that a value is.</summary>
enum ForeignKind
{
    /// <summary>Text; all values of CSV and XML are.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false; its text is <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A day or a moment, as a cell of a workbook can hold one; its text is ISO 8601.</summary>
    Date,

    /// <summary>An object of JSON that holds values; its text is the name of its first member.</summary>
    Object,

    /// <summary>Nothing, said expressly, as null in JSON; its text is empty.</summary>
    Null,
}
