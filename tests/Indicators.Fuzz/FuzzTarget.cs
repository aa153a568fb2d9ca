namespace Indicators.Fuzz;

/// <summary>Something that is tried: makes inputs, and looks whether every promise holds of them.</summary>
internal abstract class FuzzTarget(string name, string extension)
{
    public string Name => name;

    /// <summary>How the names of its corpus files end.</summary>
    public string Extension => extension;

    /// <summary>How small pieces a failing input is cut into to make it smaller.</summary>
    public virtual IMinimiser Minimiser => TextMinimiser.Instance;

    /// <summary>A new input.</summary>
    /// <param name="dice">What decides.</param>
    /// <param name="corpus">Inputs that are kept; there may be none.</param>
    public abstract string Make(Dice dice, IReadOnlyList<string> corpus);

    /// <summary>Looks at an input; any exception is a finding.</summary>
    public abstract void Check(string input);
}
