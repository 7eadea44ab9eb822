use std::error::Error;
use std::time::Duration;

fn main() {
    if let Err(error) = chat() {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

fn chat() -> Result<(), Box<dyn Error>> {
    if std::env::var("EXAMPLE_API_KEY").is_err() {
        return Err("The environment variable EXAMPLE_API_KEY is not set.".into());
    }
    let body = String::from(r#"{
  "key": ""#) + &std::env::var("EXAMPLE_API_KEY")? + r#"",
  "model_id": "vendor/model-1",
  "messages": [
    {"role": "system", "content": "You're terse."},
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7,
  "max_tokens": 256
}"#;
    let client = reqwest::blocking::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(600))
        .build()?;
    let response = client
        .post("https://api.example.com/api/v7/llm/chat/completions")
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    let status = response.status();
    let text = response.text()?;
    if !status.is_success() {
        return Err(format!("HTTP {status}: {text}").into());
    }

    let answer: serde_json::Value = serde_json::from_str(&text)?;
    if answer["choices"][0].is_null() && answer["status"] != "success" {
        return Err(text.into());
    }
    let content = answer["choices"][0]["message"]["content"].as_str();
    let message = answer["message"].as_str();
    println!("{}", content.or(message).unwrap_or_default());
    Ok(())
}
