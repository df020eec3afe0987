namespace Relations.Workbooks;

/// <summary>How a cell looks. The template has a cell of each, from which the numbers of the styles are taken.</summary>
enum CellStyle
{
    Plain,
    Title,
    Heading,
    Label,
    Note,
    Draft,
    Header,
    DerivedHeader,

    /// <summary>Text that Excel is to leave alone, whatever it looks like.</summary>
    Text,
    Link,
    Number,

    /// <summary>A real date of Excel's, worked out from another cell.</summary>
    Day,

    /// <summary>Text that repeats or follows from other cells, and is not read back.</summary>
    Derived,
    DerivedLink,
}
