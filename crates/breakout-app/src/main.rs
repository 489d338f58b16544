//! The `breakout` program.

fn main() -> std::process::ExitCode {
    breakout_app::main()
}
