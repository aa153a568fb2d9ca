namespace Indicators.Json;

/// <summary>How far the reading of one object has come: where it started, which properties it had, which is due next.</summary>
internal struct ObjectScope(int start)
{
    private uint _seen;

    /// <summary>The byte offset of its opening brace.</summary>
    public readonly int Start => start;

    /// <summary>The property that canonical order puts next.</summary>
    public int Expected { get; private set; }

    /// <summary>Notes a property; false where it was there before.</summary>
    public bool Mark(int index)
    {
        uint bit = 1u << index;
        bool isNew = (_seen & bit) == 0;
        _seen |= bit;
        Expected = index + 1;
        return isNew;
    }

    /// <summary>A bit for every required property that was not there.</summary>
    public readonly uint Missing(ObjectShape shape) => shape.Required & ~_seen;
}
