namespace Generation;

/// <summary>What became of a reservation.</summary>
public enum BudgetReservation
{
    /// <summary>The account cannot pay it; nothing was changed.</summary>
    Refused,

    /// <summary>The amount is set aside.</summary>
    Reserved,

    /// <summary>The key held an amount before; nothing was changed.</summary>
    AlreadyReserved,
}
