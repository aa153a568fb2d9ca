namespace Compared;

/// <summary>A measured program that works in one of several ways, named on the command line.</summary>
internal interface IVaried
{
    /// <summary>Chooses the way: the id of a scheme, a number of threads.</summary>
    void Choose(string variant);
}
