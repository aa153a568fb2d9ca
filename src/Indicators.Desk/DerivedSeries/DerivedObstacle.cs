namespace Indicators.Desk;

/// <summary>Why a figure cannot be derived. Nothing is guessed in its place.</summary>
public enum DerivedObstacle
{
    /// <summary>It can.</summary>
    None = 0,

    /// <summary>An input is not published for the period.</summary>
    InputMissing,

    /// <summary>Two inputs are growth on different bases, or the growth is not on the basis the formula needs.</summary>
    BasisDiffers,

    /// <summary>The series breaks between the periods of its inputs.</summary>
    BreakBetween,

    /// <summary>A divisor, or what a root is taken of, is not above zero.</summary>
    NotPositive,

    /// <summary>The inputs are of dimensions that the formula cannot hold.</summary>
    UnitMismatch,

    /// <summary>The indicator is of a kind the formula is not for: a stock has no months to add.</summary>
    WrongKind,
}
