namespace Relations.Import;

/// <summary>
/// How far a path is followed at a value: a bit for each step that comes next, and one past the last step for a value at its
/// end. So all of a file is passed once, whatever the path.
/// </summary>
readonly record struct JsonMatch(JsonSteps Path, ulong Next)
{
    public static JsonMatch Start(JsonSteps path) => new(path, 1);

    public bool IsEnd => (Next >> Path.Steps.Count & 1) != 0;

    /// <summary>At a member of an object.</summary>
    public JsonMatch Member(string name)
    {
        var next = 0UL;
        for (var i = 0; i < Path.Steps.Count; i++)
        {
            if ((Next >> i & 1) != 0)
            {
                var step = Path.Steps[i];
                next |= step.IsAny || step.Name == name ? 2UL << i : 0;
                next |= step.IsDeep ? 1UL << i : 0;
            }
        }

        return this with
        {
            Next = next,
        };
    }

    /// <summary>At an item of an array. A step to a name waits until there are names.</summary>
    public JsonMatch Item(int index)
    {
        var next = 0UL;
        for (var i = 0; i < Path.Steps.Count; i++)
        {
            if ((Next >> i & 1) != 0)
            {
                var step = Path.Steps[i];
                next |= step.IsAny || step.Index == index ? 2UL << i : 0;
                next |= step.IsDeep || (step.Name is not null && step.Index is null) ? 1UL << i : 0;
            }
        }

        return this with
        {
            Next = next,
        };
    }
}
