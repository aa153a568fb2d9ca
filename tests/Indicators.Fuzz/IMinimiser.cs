namespace Indicators.Fuzz;

/// <summary>Makes a failing input smaller.</summary>
internal interface IMinimiser
{
    /// <summary>Inputs with a piece less, large pieces first.</summary>
    IEnumerable<string> Smaller(string input);
}
