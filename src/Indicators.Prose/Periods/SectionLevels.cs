namespace Indicators.Prose.Periods;

/// <summary>
/// Whether a numbered heading stands inside the section that is open or begins another: behind 二、目标 comes （一） inside and
/// 三、 after it; under a title without a number, a list that begins with the first stands inside.
/// </summary>
internal sealed class SectionLevels
{
    private bool _isOpen;
    private int _level;
    private int _inner;

    /// <summary>A heading that says what its section is.</summary>
    public void Open(ReadOnlySpan<char> line) => (_isOpen, _level, _inner) = (true, HeadingReader.LevelOf(line, out _), 0);

    /// <summary>True for a heading that only numbers what stands inside the open section; any other closes it.</summary>
    public bool IsInside(ReadOnlySpan<char> line)
    {
        int level = HeadingReader.LevelOf(line, out bool isFirst);
        if (_isOpen && _level == 0 && _inner == 0 && isFirst)
            _inner = level;
        bool isInside = _isOpen && (_level > 0 ? level > _level : _inner > 0 && level >= _inner);
        _isOpen = isInside;
        return isInside;
    }
}
